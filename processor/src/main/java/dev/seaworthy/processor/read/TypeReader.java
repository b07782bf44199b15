package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Presence;
import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.processor.model.SourceRef;
import dev.seaworthy.processor.model.TypeRef;
import dev.seaworthy.processor.model.ValueType;
import dev.seaworthy.runtime.load.convert.Convert;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads the type of a setting. */
final class TypeReader {
    private static final Map<String, Shape> SHAPES =
            Map.of("java.util.List", Shape.LIST, "java.util.Set", Shape.SET, "java.util.Map", Shape.MAP);
    private static final Map<String, Presence> NUMBERS = Map.of(
            "java.util.OptionalInt", Presence.OPTIONAL_INT,
            "java.util.OptionalLong", Presence.OPTIONAL_LONG,
            "java.util.OptionalDouble", Presence.OPTIONAL_DOUBLE);
    private static final String WORKS =
            "Use a type of docs/types.md, or List, Set, Map<String, …> or Optional of one; or name a converter.";

    private final Reading reading;
    private final ScalarReader scalars;
    private final UnitReader units;
    private final EncodingReader encodings;

    TypeReader(Reading reading) {
        this.reading = reading;
        this.scalars = new ScalarReader(reading);
        this.units = new UnitReader(reading);
        this.encodings = new EncodingReader(reading);
    }

    Optional<ValueType> read(ExecutableElement method, AnnotationReader variable, SourceRef place) {
        TypeMirror type = method.getReturnType();
        String separator = variable.text("separator", ",");
        String keySeparator = variable.text("keySeparator", Convert.EQUALS);
        boolean isNullable = reading.isNullable(method);
        Optional<UnmadeType> neverNull = isNullable ? neverNull(type) : Optional.empty();
        if (neverNull.isPresent()) {
            unsupported(method, place, neverNull.get());
            return Optional.empty();
        }
        Presence number = NUMBERS.get(nameOf(type));
        if (number != null && variable.type("converter").isEmpty()) {
            Scalar each = with(primitiveOf(number), method, variable, place);
            return Optional.of(new ValueType(Shape.SINGLE, number, each, separator, keySeparator));
        }
        Optional<TypeMirror> inner = optionalArgument(type);
        Presence presence = presence(inner.isPresent(), isNullable);
        TypeMirror held = inner.orElse(type);
        return held(held, method, variable, place)
                .map(each -> new ValueType(
                        each.shape(), presence, with(each.scalar(), method, variable, place), separator, keySeparator));
    }

    /** The type of each value of a setting that has one for each name or index: what its map or list holds. */
    Optional<ValueType> readEach(ExecutableElement method, AnnotationReader variable, SourceRef place) {
        TypeMirror each = element(method.getReturnType()).orElse(method.getReturnType());
        return held(each, method, variable, place)
                .map(held -> new ValueType(
                        held.shape(),
                        Presence.ALWAYS,
                        with(held.scalar(), method, variable, place),
                        variable.text("separator", ","),
                        variable.text("keySeparator", Convert.EQUALS)));
    }

    /** The type with what the variable says of its texts. */
    private Scalar with(Scalar scalar, ExecutableElement method, AnnotationReader variable, SourceRef place) {
        return encodings.read(units.read(scalar, method, variable, place), method, variable, place);
    }

    /** What a type that is an {@code Optional} or not, and marked or not, says of a value that may be absent. */
    static Presence presence(boolean isOptional, boolean isNullable) {
        return isOptional ? Presence.OPTIONAL : isNullable ? Presence.NULLABLE : Presence.ALWAYS;
    }

    private Optional<UnmadeType> neverNull(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            String boxed = shown(reading.types()
                    .boxedClass(reading.types().getPrimitiveType(type.getKind()))
                    .asType());
            return Optional.of(new UnmadeType(
                    "a primitive is never null, and it is marked @Nullable",
                    "Return " + boxed + ", or remove @Nullable."));
        }
        return nameOf(type).startsWith("java.util.Optional")
                ? Optional.of(new UnmadeType(
                        "an Optional is never null, and it is marked as one that may be",
                        "Return the Optional without that mark (in Kotlin without ?), or the type alone with it."))
                : Optional.empty();
    }

    /** What a type holds. A set is one only where Java knows that two of its elements are the same. */
    private Optional<Held> held(TypeMirror held, ExecutableElement method, AnnotationReader variable, SourceRef place) {
        Optional<Held> read = variable.type("converter")
                .map(converter -> converted(converter, held, method, variable, place))
                .orElseGet(() -> held(held, method, place));
        boolean isSet = read.isPresent() && read.get().shape() == Shape.SET;
        if (!isSet || read.get().scalar().isEqualToItsCopy()) {
            return read;
        }
        String each = read.get().scalar().simpleName();
        return unsupported(
                method,
                place,
                "Java takes two " + each + " made from the same text for different ones, so that a Set keeps both and"
                        + " contains() finds neither",
                "Return a List<" + each + ">.");
    }

    private Optional<Held> converted(
            TypeMirror converter,
            TypeMirror held,
            ExecutableElement method,
            AnnotationReader variable,
            SourceRef place) {
        Optional<TypeElement> hidden = reading.visibility().hiddenIn(held);
        return hidden.isPresent()
                ? unsupported(method, place, scalars.hidden(hidden.get()))
                : new ConverterReader(reading).read(converter, held, element(held), variable.place("converter", place));
    }

    private Optional<Held> held(TypeMirror held, ExecutableElement method, SourceRef place) {
        TypeMirror type = method.getReturnType();
        Shape shape = SHAPES.getOrDefault(nameOf(held), Shape.SINGLE);
        TypeMirror each = shape == Shape.SINGLE ? held : element(held).orElse(held);
        if (held.getKind() == TypeKind.ERROR || each.getKind() == TypeKind.ERROR) {
            return Optional.empty(); // javac itself says that it does not exist.
        }
        if (shape == Shape.MAP && !isRaw(held) && !isMapOfTexts(held)) {
            return unsupported(method, place, "a map's keys are text", "Return Map<String, …>.");
        }
        if (isRaw(held) || isRaw(type)) {
            return unsupported(
                    method,
                    place,
                    "it does not say what it holds",
                    "Write " + shown(type) + "<" + (shape == Shape.MAP ? "String, " : "")
                            + "String>, or the type you mean.");
        }
        Optional<Scalar> scalar = each == held && shape != Shape.SINGLE ? Optional.empty() : scalars.read(each);
        if (scalar.isEmpty()) {
            return unsupported(method, place, unmade(type, each));
        }
        return Optional.of(new Held(shape, scalar.get()));
    }

    private Optional<Held> unsupported(ExecutableElement method, SourceRef place, String why, String fix) {
        reading.report(
                ReadLaws.UNSUPPORTED_TYPE,
                place,
                reading.accessor(method).read() + " has type " + shown(method.getReturnType()) + "; " + why + ".",
                fix);
        return Optional.empty();
    }

    private Optional<Held> unsupported(ExecutableElement method, SourceRef place, UnmadeType unmade) {
        return unsupported(method, place, unmade.why(), unmade.fix().isEmpty() ? WORKS : unmade.fix());
    }

    private UnmadeType unmade(TypeMirror type, TypeMirror each) {
        if (type.getKind() == TypeKind.VOID) {
            return new UnmadeType("a setting has a value", "");
        }
        boolean nested = each.getKind() == TypeKind.DECLARED
                && (SHAPES.containsKey(nameOf(each)) || nameOf(each).startsWith("java.util.Optional"));
        if (nested && each != type) {
            return new UnmadeType("one text holds no " + shown(each) + " inside another type", "");
        }
        return scalars.unmade(each);
    }

    private static Scalar primitiveOf(Presence number) {
        return switch (number) {
            case OPTIONAL_INT -> new Scalar.Known(new TypeRef.Primitive(int.class), ScalarType.INT);
            case OPTIONAL_LONG -> new Scalar.Known(new TypeRef.Primitive(long.class), ScalarType.LONG);
            default -> new Scalar.Known(new TypeRef.Primitive(double.class), ScalarType.DOUBLE);
        };
    }

    /** Whether a type is a list, a set or a map. */
    static boolean isCollection(TypeMirror type) {
        return SHAPES.containsKey(nameOf(type));
    }

    /** How often a group of that type is there. */
    static Repetition repetition(TypeMirror type) {
        Shape shape = SHAPES.getOrDefault(nameOf(type), Shape.SINGLE);
        if (shape == Shape.MAP && isMapOfTexts(type)) {
            return Repetition.NAMED;
        }
        return shape == Shape.LIST && !isRaw(type) ? Repetition.INDEXED : Repetition.ONCE;
    }

    /** What an {@code Optional} holds. */
    static Optional<TypeMirror> optionalArgument(TypeMirror type) {
        if (!nameOf(type).equals("java.util.Optional")) {
            return Optional.empty();
        }
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        return arguments.size() == 1 ? Optional.of(arguments.get(0)) : Optional.empty();
    }

    /** What a list, set or map holds. */
    static Optional<TypeMirror> element(TypeMirror type) {
        if (!SHAPES.containsKey(nameOf(type))) {
            return Optional.empty();
        }
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        return arguments.isEmpty() ? Optional.empty() : Optional.of(arguments.get(arguments.size() - 1));
    }

    /** Whether a collection or an optional stands without what it holds. */
    private static boolean isRaw(TypeMirror type) {
        String name = nameOf(type);
        return (SHAPES.containsKey(name) || name.equals("java.util.Optional"))
                && ((DeclaredType) type).getTypeArguments().isEmpty();
    }

    private static boolean isMapOfTexts(TypeMirror map) {
        List<? extends TypeMirror> arguments = ((DeclaredType) map).getTypeArguments();
        return arguments.size() == 2 && nameOf(arguments.get(0)).equals("java.lang.String");
    }

    static String nameOf(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .toString()
                : "";
    }

    /** A type as people write it: without packages. */
    static String shown(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return shown(array.getComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            return shown(wildcard);
        }
        if (type.getKind().isPrimitive()) {
            return type.getKind().name().toLowerCase(Locale.ROOT); // Its own text has its annotations in front.
        }
        if (!(type instanceof DeclaredType declared) || type.getKind() != TypeKind.DECLARED) {
            return type.toString();
        }
        StringBuilder name = new StringBuilder(declared.asElement().getSimpleName());
        if (!declared.getTypeArguments().isEmpty()) {
            name.append('<');
            String comma = "";
            for (TypeMirror argument : declared.getTypeArguments()) {
                name.append(comma).append(shown(argument));
                comma = ", ";
            }
            name.append('>');
        }
        return name.toString();
    }

    private static String shown(WildcardType wildcard) {
        TypeMirror greatest = wildcard.getExtendsBound();
        TypeMirror least = wildcard.getSuperBound();
        return greatest != null ? "? extends " + shown(greatest) : least != null ? "? super " + shown(least) : "?";
    }
}
