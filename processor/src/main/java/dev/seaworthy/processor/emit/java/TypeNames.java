package dev.seaworthy.processor.emit.java;

import dev.seaworthy.processor.emit.java.code.TypeName;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Presence;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.Settings;
import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.processor.model.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** The names of the model's types, as a loader writes them. */
final class TypeNames {
    private TypeNames() {}

    /** The configuration's interface. */
    static TypeName of(ConfigModel config) {
        return TypeName.of(config.packageName(), String.join(".", config.names()));
    }

    /** An interface of settings. */
    static TypeName of(Settings settings) {
        return TypeName.parse(settings.type());
    }

    /** The type of one value. */
    static TypeName of(Scalar scalar) {
        return TypeName.parse(scalar.type());
    }

    /** The type of one value where a primitive cannot stand. */
    static TypeName boxed(Scalar scalar) {
        return of(scalar).boxed();
    }

    /** The type of one value where a primitive can stand, so that the judges of primitives take it. */
    static TypeName unboxed(Scalar scalar) {
        return of(scalar).unboxed();
    }

    /** What a setting holds when it is present. */
    static TypeName held(ValueType type) {
        TypeName each = boxed(type.scalar());
        return switch (type.shape()) {
            case SINGLE -> type.presence() == Presence.OPTIONAL ? each : of(type.scalar());
            case LIST -> TypeName.of(List.class).with(each);
            case SET -> TypeName.of(Set.class).with(each);
            case MAP -> TypeName.of(Map.class).with(TypeName.STRING, each);
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
            case OPTIONAL -> TypeName.of(Optional.class).with(held(type).boxed());
            case OPTIONAL_INT -> TypeName.of(OptionalInt.class);
            case OPTIONAL_LONG -> TypeName.of(OptionalLong.class);
            case OPTIONAL_DOUBLE -> TypeName.of(OptionalDouble.class);
        };
    }
}
