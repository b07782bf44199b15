package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.processor.model.SourceRef;
import dev.seaworthy.processor.model.TypeRef;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a converter: what it makes must be the setting's type, or the type of its elements. */
final class ConverterReader {
    private static final String CONVERTER = "dev.seaworthy.runtime.Converter";

    private final Reading reading;

    ConverterReader(Reading reading) {
        this.reading = reading;
    }

    Optional<Held> read(TypeMirror converter, TypeMirror held, Optional<TypeMirror> element, SourceRef at) {
        if (converter.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        TypeElement type = (TypeElement) ((DeclaredType) converter).asElement();
        Optional<TypeMirror> makes = makes(type.asType());
        if (makes.isEmpty()) {
            return unusable(
                    at,
                    type,
                    isConverter(type)
                            ? "implements Converter without the type that it makes"
                            : "does not implement dev.seaworthy.runtime.Converter",
                    "Name a class that implements Converter<" + boxedName(held) + ">.");
        }
        Optional<Obstacle> obstacle = obstacle(type);
        if (obstacle.isPresent()) {
            return unusable(at, type, obstacle.get().why(), obstacle.get().fix());
        }
        if (makes(type, makes.get(), held)) {
            return Optional.of(new Held(Shape.SINGLE, scalar(TypeRefs.of(held), type)));
        }
        if (element.isPresent() && makes(type, makes.get(), element.get())) {
            Shape shape = TypeReader.nameOf(held).equals("java.util.List")
                    ? Shape.LIST
                    : TypeReader.nameOf(held).equals("java.util.Set") ? Shape.SET : Shape.MAP;
            return Optional.of(new Held(shape, scalar(TypeRefs.of(element.get()), type)));
        }
        return unusable(
                at,
                type,
                "makes " + TypeReader.shown(makes.get()) + ", and the setting is " + TypeReader.shown(held),
                "Name a class that implements Converter<" + boxedName(held) + ">, or change the setting's type.");
    }

    private Optional<Held> unusable(SourceRef at, TypeElement type, String why, String fix) {
        reading.report(
                ReadLaws.CONVERTER, at, "converter = " + type.getSimpleName() + ".class: the class " + why + ".", fix);
        return Optional.empty();
    }

    /**
     * Whether a converter makes a type. Its method may say more than its class: of a list of Kotlin the class says that it has elements
     * of some type below another, and the method, which loaders call, that it has these.
     */
    private boolean makes(TypeElement converter, TypeMirror made, TypeMirror wanted) {
        return isSame(made, wanted)
                || ElementFilter.methodsIn(converter.getEnclosedElements()).stream()
                        .filter(ConverterReader::isConvert)
                        .map(ExecutableElement::getReturnType)
                        .anyMatch(returned -> returned.getKind() == TypeKind.DECLARED && isSame(returned, wanted));
    }

    private static boolean isConvert(ExecutableElement method) {
        return method.getSimpleName().contentEquals("convert")
                && method.getParameters().size() == 1
                && TypeReader.nameOf(method.getParameters().get(0).asType()).equals("java.lang.String");
    }

    private boolean isSame(TypeMirror makes, TypeMirror wanted) {
        return reading.types().isAssignable(makes, boxed(wanted));
    }

    private TypeMirror boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? reading.types()
                        .boxedClass(reading.types().getPrimitiveType(type.getKind()))
                        .asType()
                : type;
    }

    private String boxedName(TypeMirror type) {
        return TypeReader.shown(boxed(type));
    }

    private Optional<TypeMirror> makes(TypeMirror type) {
        if (TypeReader.nameOf(type).equals(CONVERTER)) {
            return ((DeclaredType) type).getTypeArguments().stream().findFirst().map(each -> each);
        }
        for (TypeMirror parent : reading.types().directSupertypes(type)) {
            Optional<TypeMirror> makes = makes(parent);
            if (makes.isPresent()) {
                return makes;
            }
        }
        return Optional.empty();
    }

    private boolean isConverter(TypeElement type) {
        TypeElement converter = reading.elements().getTypeElement(CONVERTER);
        return converter != null
                && reading.types()
                        .isSubtype(
                                reading.types().erasure(type.asType()),
                                reading.types().erasure(converter.asType()));
    }

    /**
     * Why a loader cannot make a converter.
     *
     * @param why what its class is, after its name
     * @param fix what to do, as a sentence
     */
    private record Obstacle(String why, String fix) {}

    private Optional<Obstacle> obstacle(TypeElement type) {
        String name = type.getSimpleName().toString();
        if (type.getKind() != ElementKind.CLASS) {
            return Optional.of(new Obstacle(
                    "is of another kind, which the loader cannot make",
                    "Make " + name + " a class, neither an interface nor an enum nor a record."));
        }
        if (KotlinInterface.isObject(type)) {
            return Optional.of(new Obstacle(
                    "is an object of Kotlin, and the loader makes converters by their constructors",
                    "Write class in place of object before " + name + "."));
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of(new Obstacle(
                    "is abstract, so the loader cannot make one",
                    "Remove abstract from " + name + ", or name a class that extends it."));
        }
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            boolean isNested = each.getEnclosingElement() instanceof TypeElement;
            if (isNested
                    && each.getKind() == ElementKind.CLASS
                    && !each.getModifiers().contains(Modifier.STATIC)) {
                return Optional.of(new Obstacle(
                        "needs an object of the class around it", "Make " + each.getSimpleName() + " static."));
            }
        }
        if (!reading.visibility().sees(type)) {
            return Optional.of(new Obstacle(
                    "cannot be seen from " + reading.visibility().place() + ", where the loader is",
                    reading.visibility().fix(type)));
        }
        Optional<ExecutableElement> constructor = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(each -> each.getParameters().isEmpty())
                .findFirst();
        if (constructor.isEmpty()) {
            return Optional.of(new Obstacle(
                    "has no constructor without parameters", "Give " + name + " one, public " + name + "() {}."));
        }
        if (!reading.visibility().sees(constructor.get())) {
            return Optional.of(new Obstacle(
                    "has a constructor that the loader cannot call", "Make the constructor " + name + "() public."));
        }
        return reading.throwsChecked(constructor.get())
                ? Optional.of(new Obstacle(
                        "has a constructor that declares an exception which its caller must catch",
                        "Catch the exception in the constructor " + name + "(), and remove it from throws."))
                : Optional.empty();
    }

    private static Scalar scalar(TypeRef made, TypeElement converter) {
        boolean isGeneric = !converter.getTypeParameters().isEmpty();
        return new Scalar.Own(made, new Scalar.ConverterOf(TypeRefs.of(converter), isGeneric));
    }
}
