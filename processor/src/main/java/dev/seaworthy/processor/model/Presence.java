package dev.seaworthy.processor.model;

/** Whether an accessor may be without a value, and how its type says so. */
public enum Presence {
    /** It always has one. */
    ALWAYS,
    /** The type itself, marked as one that may be null. */
    NULLABLE,
    /** An {@code Optional}. */
    OPTIONAL,
    /** An {@code OptionalInt}. */
    OPTIONAL_INT,
    /** An {@code OptionalLong}. */
    OPTIONAL_LONG,
    /** An {@code OptionalDouble}. */
    OPTIONAL_DOUBLE;

    /** Whether there may be no value. */
    public boolean isOptional() {
        return this != ALWAYS;
    }
}
