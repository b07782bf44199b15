package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.TypeRef;
import dev.seaworthy.runtime.text.WordList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the type of one value: a row of the table, an enum, or a type that can make itself from a text. */
final class ScalarReader {
    private static final String OF_EVERY_ENUM = "valueOf";
    private static final List<String> FACTORIES = List.of(OF_EVERY_ENUM, "of", "parse", "fromString");

    private final Reading reading;

    ScalarReader(Reading reading) {
        this.reading = reading;
    }

    Optional<Scalar> read(TypeMirror type) {
        TypeRef name = TypeRefs.of(type);
        Optional<ScalarType> row = ScalarType.of(name.qualifiedName());
        if (row.isPresent()) {
            return Optional.of(new Scalar.Known(name, row.get()));
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        if (!reading.visibility().sees(element) || !element.getTypeParameters().isEmpty()) {
            return Optional.empty();
        }
        return element.getKind() == ElementKind.ENUM ? ofEnum(element, name) : own(element, name);
    }

    /** An enum whose author wrote how a text is one: its constants may be written in other ways than their names are. */
    private Optional<Scalar> ofEnum(TypeElement element, TypeRef name) {
        List<String> constants = constants(element);
        if (constants.isEmpty() && forKotlinAlone(element).isEmpty()) {
            return Optional.empty();
        }
        Optional<Scalar> factory = factory(element, name);
        return factory.isPresent() || !forKotlinAlone(element).isEmpty()
                ? factory
                : Optional.of(new Scalar.EnumOf(name, List.copyOf(constants)));
    }

    /** The constants of an enum of Kotlin that no loader can name; kapt leaves them out of its stub. */
    private List<String> forKotlinAlone(TypeElement type) {
        Set<String> all = new LinkedHashSet<>(reading.kotlin(type).constants());
        all.addAll(constants(type));
        return all.stream().filter(name -> !SourceVersion.isName(name)).sorted().toList();
    }

    /** Why a type that is not in the table cannot be made from a text. */
    UnmadeType unmade(TypeMirror type) {
        String shown = TypeReader.shown(type);
        if (type.getKind() != TypeKind.DECLARED) {
            return new UnmadeType(shown + " cannot be made from text", "");
        }
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        if (!reading.visibility().sees(element)) {
            return hidden(element);
        }
        List<String> forKotlinAlone = element.getKind() == ElementKind.ENUM ? forKotlinAlone(element) : List.of();
        if (!forKotlinAlone.isEmpty()) {
            return new UnmadeType(
                    shown + " has "
                            + WordList.of(
                                    "and",
                                    forKotlinAlone.stream()
                                            .map(each -> "`" + each + "`")
                                            .toList())
                            + ", which Java allows as no name of a constant; the loader, which is Java, cannot name "
                            + (forKotlinAlone.size() == 1 ? "it" : "them"),
                    "Rename " + (forKotlinAlone.size() == 1 ? "it" : "them") + "; or give " + shown
                            + " a companion with @JvmStatic fun of(text: String): " + shown + ", or name a converter.");
        }
        if (element.getKind() == ElementKind.ENUM) {
            return new UnmadeType(shown + " has no constant, so no text is one", "Give " + shown + " a constant.");
        }
        String factory = "Give " + shown + " a public static " + shown + " of(String text), or name a converter.";
        boolean isOwn =
                reading.isFromSource(element) && element.getTypeParameters().isEmpty();
        if (element.getKind().isInterface()) {
            return new UnmadeType(
                    "an interface cannot be made from text (an interface of settings is a group: @EnvGroup)", "");
        }
        if (isOwn && isLombok(element)) {
            return new UnmadeType(
                    whyNotByConstructor(element, shown) + "; Lombok may not have written its factory yet",
                    "Name Lombok before seaworthy-processor on the processor path. If it is: " + factory);
        }
        return new UnmadeType(whyNotByConstructor(element, shown), isOwn ? factory : "");
    }

    /** Why a type that the loader cannot name is none of a setting. */
    UnmadeType hidden(TypeElement type) {
        return new UnmadeType(
                type.getSimpleName() + " cannot be seen from "
                        + reading.visibility().place() + ", where the loader is",
                reading.visibility().fix(type));
    }

    /** Whether Lombok writes members of a type: what it does to a class shows no earlier than it has run. */
    private static boolean isLombok(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(each -> AnnotationReader.nameOf(each).startsWith("lombok."));
    }

    private static String whyNotByConstructor(TypeElement type, String shown) {
        boolean takesText = type.getEnclosedElements().stream()
                .anyMatch(each -> each.getKind() == ElementKind.CONSTRUCTOR && takesText((ExecutableElement) each));
        String unmade = shown + " cannot be made from text";
        if (!takesText) {
            return unmade;
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return unmade + ", because it is abstract";
        }
        if (!type.getTypeParameters().isEmpty()) {
            return unmade + ", because it has type parameters";
        }
        return unmade
                + (isInner(type)
                        ? ", because it is an inner class, which is not static"
                        : ", because its constructor is not public");
    }

    private static boolean isInner(TypeElement type) {
        return type.getNestingKind() == NestingKind.MEMBER
                && !type.getModifiers().contains(Modifier.STATIC);
    }

    private List<String> constants(TypeElement type) {
        String name = reading.elements().getBinaryName(type).toString();
        return EnumConstants.of(type, name);
    }

    private Optional<Scalar> own(TypeElement type, TypeRef name) {
        return factory(type, name).or(() -> constructor(type, name));
    }

    private Optional<Scalar> factory(TypeElement type, TypeRef name) {
        for (String factory : FACTORIES) {
            boolean isOfEveryEnum = type.getKind() == ElementKind.ENUM && factory.equals(OF_EVERY_ENUM);
            for (Element each : type.getEnclosedElements()) {
                if (!isOfEveryEnum
                        && each.getKind() == ElementKind.METHOD
                        && each.getSimpleName().contentEquals(factory)
                        && each.getModifiers().contains(Modifier.STATIC)
                        && makesFromText((ExecutableElement) each)
                        && reading.types().isAssignable(((ExecutableElement) each).getReturnType(), type.asType())) {
                    return Optional.of(new Scalar.Own(name, new Scalar.Factory(factory)));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Scalar> constructor(TypeElement type, TypeRef name) {
        if (type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT) || isInner(type)) {
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
        return maker.getModifiers().contains(Modifier.PUBLIC) && takesText(maker);
    }

    private static boolean takesText(ExecutableElement maker) {
        return maker.getParameters().size() == 1
                && TypeReader.nameOf(maker.getParameters().get(0).asType()).equals("java.lang.String");
    }
}
