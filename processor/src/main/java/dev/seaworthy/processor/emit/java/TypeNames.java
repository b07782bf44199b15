package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Member;
import dev.seaworthy.processor.model.Presence;
import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Settings;
import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.processor.model.TypeRef;
import dev.seaworthy.processor.model.ValueType;
import dev.seaworthy.runtime.Nullable;
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

    /** The runtime's own mark: a program's own may be missing where the loader is compiled, or stand elsewhere. */
    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(Nullable.class).build();

    private static final TypeRef.Cases<TypeName> NAMES = new Names(List.of());

    private TypeNames() {}

    /** The configuration's interface. */
    static ClassName of(ConfigModel config) {
        return of(config.settings());
    }

    /** An interface of settings. */
    static ClassName of(Settings settings) {
        return className(settings.type().packageName(), settings.type().names());
    }

    /** The type of one value. */
    static TypeName of(Scalar scalar) {
        return of(scalar.type());
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
        return held(type, of(type.scalar()));
    }

    private static TypeName held(ValueType type, TypeName each) {
        return switch (type.shape()) {
            case SINGLE -> type.presence() == Presence.OPTIONAL ? each.box() : each;
            case LIST -> generic(List.class, each.box());
            case SET -> generic(Set.class, each.box());
            case MAP -> generic(Map.class, STRING, each.box());
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
        return of(type, of(type.scalar()));
    }

    /**
     * The type of a member's accessor, in the class that implements its interface.
     *
     * @param hidden the names that mean types inside the interface there
     */
    static TypeName of(Member member, List<String> hidden) {
        TypeRef.Cases<TypeName> names = new Names(hidden);
        if (member instanceof Setting setting) {
            TypeName each = of(setting.type(), setting.type().scalar().type().match(names));
            return repeated(setting.naming().repetition(), each);
        }
        Group group = (Group) member;
        return repeated(
                group.repetition(), of(group.presence(), group.settings().type().match(names)));
    }

    private static TypeName repeated(Repetition repetition, TypeName each) {
        return switch (repetition) {
            case ONCE -> each;
            case NAMED -> generic(Map.class, STRING, each.box());
            case INDEXED -> generic(List.class, each.box());
        };
    }

    private static TypeName of(ValueType type, TypeName each) {
        return of(type.presence(), held(type, each));
    }

    private static TypeName of(Presence presence, TypeName held) {
        return switch (presence) {
            case ALWAYS -> held;
            case NULLABLE -> held.box().annotated(NULLABLE);
            case OPTIONAL -> generic(Optional.class, held.box());
            case OPTIONAL_INT -> ClassName.get(OptionalInt.class);
            case OPTIONAL_LONG -> ClassName.get(OptionalLong.class);
            case OPTIONAL_DOUBLE -> ClassName.get(OptionalDouble.class);
        };
    }

    /** A class of the JDK's or of the runtime's with type arguments. */
    static TypeName generic(Class<?> type, TypeName... arguments) {
        return ParameterizedTypeName.get(ClassName.get(type), arguments);
    }

    /** A type of the model's. */
    static TypeName of(TypeRef type) {
        return type.match(NAMES);
    }

    private static ClassName className(String packageName, List<String> names) {
        return ClassName.get(
                packageName, names.get(0), names.subList(1, names.size()).toArray(new String[0]));
    }

    /**
     * The model's types as JavaPoet's.
     *
     * @param hidden names that mean another type where these types stand
     */
    private record Names(List<String> hidden) implements TypeRef.Cases<TypeName> {
        @Override
        public TypeName primitive(Class<?> type) {
            return TypeName.get(type);
        }

        @Override
        public TypeName declared(String packageName, List<String> names, List<TypeName> arguments) {
            boolean isInFull = hidden.contains(names.get(0)) || isAsAVariable(packageName, names);
            ClassName type = isInFull ? inFull(packageName, names) : className(packageName, names);
            return arguments.isEmpty() ? type : ParameterizedTypeName.get(type, arguments.toArray(new TypeName[0]));
        }

        /** Whether a local variable of the loader may have the name: Java takes a name for a variable first. */
        private static boolean isAsAVariable(String packageName, List<String> names) {
            return !packageName.isEmpty() && Character.isLowerCase(names.get(0).codePointAt(0));
        }

        /** JavaPoet leaves out the package of a neighbour, hidden or not; here the package is a part of the name. */
        private static ClassName inFull(String packageName, List<String> names) {
            return ClassName.get("", packageName + "." + String.join(".", names));
        }

        @Override
        public TypeName array(TypeName component) {
            return ArrayTypeName.of(component);
        }

        @Override
        public TypeName wildcard(Optional<TypeName> upper, Optional<TypeName> lower) {
            return lower.map(WildcardTypeName::supertypeOf)
                    .orElse(WildcardTypeName.subtypeOf(upper.orElse(ClassName.OBJECT)));
        }
    }
}
