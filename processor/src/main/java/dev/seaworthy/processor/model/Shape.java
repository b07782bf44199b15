package dev.seaworthy.processor.model;

/** How many values a setting holds. */
public enum Shape {
    /** One value. */
    SINGLE,
    /** A list of values. */
    LIST,
    /** A set of values, in order. */
    SET,
    /** A map from names to values. */
    MAP
}
