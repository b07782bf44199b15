package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Presence;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.Settings;
import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** The names of the model's types, as a loader writes them. */
final class TypeNames {
    static final ClassName STRING = ClassName.get(String.class);

    private static final Map<String, TypeName> PRIMITIVES = Map.of(
            "boolean", TypeName.BOOLEAN,
            "byte", TypeName.BYTE,
            "short", TypeName.SHORT,
            "int", TypeName.INT,
            "long", TypeName.LONG,
            "char", TypeName.CHAR,
            "float", TypeName.FLOAT,
            "double", TypeName.DOUBLE);

    private TypeNames() {}

    /** The configuration's interface. */
    static ClassName of(ConfigModel config) {
        return ClassName.get(
                config.packageName(),
                config.names().get(0),
                config.names().subList(1, config.names().size()).toArray(new String[0]));
    }

    /** An interface of settings. */
    static ClassName of(Settings settings) {
        return classNamed(settings.type());
    }

    /** The type of one value. */
    static TypeName of(Scalar scalar) {
        return named(scalar.type());
    }

    /** The type of one value where a primitive cannot stand. */
    static TypeName boxed(Scalar scalar) {
        return of(scalar).box();
    }

    /** The type of one value where a primitive can stand, so that the judges of primitives take it. */
    static TypeName unboxed(Scalar scalar) {
        TypeName type = of(scalar);
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }

    /** What a setting holds when it is present. */
    static TypeName held(ValueType type) {
        TypeName each = boxed(type.scalar());
        return switch (type.shape()) {
            case SINGLE -> type.presence() == Presence.OPTIONAL ? each : of(type.scalar());
            case LIST -> generic(List.class, each);
            case SET -> generic(Set.class, each);
            case MAP -> generic(Map.class, STRING, each);
        };
    }

    /** A primitive where the value comes from a parser as one, so that nothing is boxed before it must be. */
    static TypeName local(ValueType type) {
        if (type.shape() != Shape.SINGLE) {
            return held(type);
        }
        return unboxed(type.scalar());
    }

    /** The type of the setting's method. */
    static TypeName of(ValueType type) {
        return switch (type.presence()) {
            case ALWAYS -> held(type);
            case OPTIONAL -> generic(Optional.class, held(type).box());
            case OPTIONAL_INT -> ClassName.get(OptionalInt.class);
            case OPTIONAL_LONG -> ClassName.get(OptionalLong.class);
            case OPTIONAL_DOUBLE -> ClassName.get(OptionalDouble.class);
        };
    }

    /** A class of the JDK's or of the runtime's with type arguments. */
    static TypeName generic(Class<?> type, TypeName... arguments) {
        return ParameterizedTypeName.get(ClassName.get(type), arguments);
    }

    /**
     * A type as a model writes it: a binary name, type arguments, brackets, and before them what makes a wildcard.
     *
     * @param written {@code java.util.Map<java.lang.String,dev.shop.Outer$Inner>}, {@code byte[]}
     */
    static TypeName named(String written) {
        if (written.equals("?")) {
            return WildcardTypeName.subtypeOf(Object.class);
        }
        if (written.startsWith("? extends ")) {
            return WildcardTypeName.subtypeOf(named(written.substring("? extends ".length())));
        }
        if (written.startsWith("? super ")) {
            return WildcardTypeName.supertypeOf(named(written.substring("? super ".length())));
        }
        if (written.endsWith("[]")) {
            return ArrayTypeName.of(named(written.substring(0, written.length() - 2)));
        }
        TypeName primitive = PRIMITIVES.get(written);
        if (primitive != null) {
            return primitive;
        }
        int bracket = written.indexOf('<');
        if (bracket < 0) {
            return classNamed(written);
        }
        List<TypeName> arguments = new ArrayList<>();
        int depth = 0;
        int start = bracket + 1;
        for (int i = start; i < written.length(); i++) {
            char c = written.charAt(i);
            if (depth == 0 && (c == ',' || c == '>')) {
                arguments.add(named(written.substring(start, i)));
                start = i + 1;
            } else if (c == '<') {
                depth++;
            } else if (c == '>') {
                depth--;
            }
        }
        return ParameterizedTypeName.get(classNamed(written.substring(0, bracket)), arguments.toArray(new TypeName[0]));
    }

    private static ClassName classNamed(String binaryName) {
        int dot = binaryName.lastIndexOf('.');
        String[] names = binaryName.substring(dot + 1).split("\\$");
        return ClassName.get(
                dot < 0 ? "" : binaryName.substring(0, dot),
                names[0],
                List.of(names).subList(1, names.length).toArray(new String[0]));
    }
}
