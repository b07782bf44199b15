package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads the type of one value: a row of the table, an enum, or a type that can make itself from a text. */
final class ScalarReader {
    private static final List<String> FACTORIES = List.of("valueOf", "of", "parse", "fromString");

    private final Reading reading;

    ScalarReader(Reading reading) {
        this.reading = reading;
    }

    Optional<Scalar> read(TypeMirror type, Element from) {
        TypeRef name = TypeRefs.of(type);
        Optional<ScalarType> row = ScalarType.of(name.qualifiedName());
        if (row.isPresent()) {
            return Optional.of(new Scalar.Known(name, row.get()));
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        if (!canBeSeen(element, from, reading.elements())
                || !element.getTypeParameters().isEmpty()) {
            return Optional.empty();
        }
        return element.getKind() == ElementKind.ENUM
                ? Optional.of(new Scalar.EnumOf(name, List.copyOf(constants(element))))
                : own(element, name);
    }

    private List<String> constants(TypeElement type) {
        String name = reading.elements().getBinaryName(type).toString();
        return EnumConstants.of(type, name, reading.isFromSource(type));
    }

    private Optional<Scalar> own(TypeElement type, TypeRef name) {
        for (String factory : FACTORIES) {
            for (Element each : type.getEnclosedElements()) {
                if (each.getKind() == ElementKind.METHOD
                        && each.getSimpleName().contentEquals(factory)
                        && each.getModifiers().contains(Modifier.STATIC)
                        && makesFromText((ExecutableElement) each)
                        && reading.types().isAssignable(((ExecutableElement) each).getReturnType(), type.asType())) {
                    return Optional.of(new Scalar.Own(name, new Scalar.Factory(factory)));
                }
            }
        }
        if (type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.empty();
        }
        for (Element each : type.getEnclosedElements()) {
            if (each.getKind() == ElementKind.CONSTRUCTOR && makesFromText((ExecutableElement) each)) {
                return Optional.of(new Scalar.Own(name, new Scalar.Constructor()));
            }
        }
        return Optional.empty();
    }

    private static boolean makesFromText(ExecutableElement maker) {
        return maker.getModifiers().contains(Modifier.PUBLIC)
                && maker.getParameters().size() == 1
                && TypeReader.nameOf(maker.getParameters().get(0).asType()).equals("java.lang.String");
    }

    /** Whether the loader, which stands in the configuration's package, can name a type or call a constructor. */
    static boolean canBeSeen(Element element, Element from, Elements elements) {
        boolean samePackage = elements.getPackageOf(element).equals(elements.getPackageOf(from));
        for (Element each = element;
                each != null && each.getKind() != ElementKind.PACKAGE;
                each = each.getEnclosingElement()) {
            boolean isPublic = each.getModifiers().contains(Modifier.PUBLIC);
            if (each.getModifiers().contains(Modifier.PRIVATE) || (!isPublic && !samePackage)) {
                return false;
            }
        }
        return true;
    }
}
