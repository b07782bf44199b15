package dev.seaworthy.processor.model;

/** Whether a setting may be without a value, and how its type says so. */
public enum Presence {
    /** It always has one. */
    ALWAYS,
    /** An {@code Optional}. */
    OPTIONAL,
    /** An {@code OptionalInt}. */
    OPTIONAL_INT,
    /** An {@code OptionalLong}. */
    OPTIONAL_LONG,
    /** An {@code OptionalDouble}. */
    OPTIONAL_DOUBLE
}
