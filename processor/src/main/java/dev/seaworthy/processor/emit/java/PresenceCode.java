package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.seaworthy.processor.model.Presence;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Code that makes, asks and opens what may be without a value. */
final class PresenceCode {
    private PresenceCode() {}

    /** What an accessor returns where there is a value. */
    static CodeBlock of(Presence presence, CodeBlock value) {
        return switch (presence) {
            case ALWAYS, NULLABLE -> value;
            default -> CodeBlock.of("$T.of($L)", optional(presence), value);
        };
    }

    /** What an accessor returns for a value that is null where there is none. */
    static CodeBlock ofNullable(Presence presence, CodeBlock value) {
        return presence == Presence.OPTIONAL ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value) : value;
    }

    /** What an accessor returns where there is no value. */
    static CodeBlock absent(Presence presence) {
        return presence == Presence.NULLABLE ? CodeBlock.of("null") : CodeBlock.of("$T.empty()", optional(presence));
    }

    /** Whether there is a value in what an accessor returned. */
    static CodeBlock isThere(Presence presence, String returned) {
        return CodeBlock.of(presence == Presence.NULLABLE ? "$L != null" : "$L.isPresent()", returned);
    }

    /** Whether there is no value in it. */
    static CodeBlock isAbsent(Presence presence, String returned) {
        return CodeBlock.of(presence == Presence.NULLABLE ? "$L == null" : "!$L.isPresent()", returned);
    }

    /** The value in what an accessor returned. */
    static String value(Presence presence, String returned) {
        return switch (presence) {
            case ALWAYS, NULLABLE -> returned;
            case OPTIONAL -> returned + ".get()";
            case OPTIONAL_INT -> returned + ".getAsInt()";
            case OPTIONAL_LONG -> returned + ".getAsLong()";
            case OPTIONAL_DOUBLE -> returned + ".getAsDouble()";
        };
    }

    private static Class<?> optional(Presence presence) {
        return switch (presence) {
            case OPTIONAL_INT -> OptionalInt.class;
            case OPTIONAL_LONG -> OptionalLong.class;
            case OPTIONAL_DOUBLE -> OptionalDouble.class;
            default -> Optional.class;
        };
    }
}
