package dev.seaworthy.processor.read;

import java.util.Map;

/** The value classes of Kotlin's library that people use for settings, and what they can use instead. */
final class ValueClasses {
    private static final Map<String, String> INSTEAD = Map.of(
            "kotlin.time.Duration", "java.time.Duration",
            "kotlin.UByte", "Int",
            "kotlin.UShort", "Int",
            "kotlin.UInt", "Long",
            "kotlin.ULong", "java.math.BigInteger");

    private ValueClasses() {}

    /** What to do about a setting of that type, as a sentence. */
    static String instead(String type) {
        String other = INSTEAD.get(type);
        return other == null
                ? "Use the type that it wraps, or a class that is not a value class."
                : "Use " + other + ".";
    }
}
