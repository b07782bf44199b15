package dev.seaworthy.processor.emit;

/** Whether a setting needs a value in one environment: the same truth in every document. */
public enum Need {
    /** A start fails without it. */
    REQUIRED,
    /** A start fails without it once the optional group around it is there. */
    WITH_THE_GROUP,
    /** A start goes on without it, unless another setting demands it. */
    OPTIONAL,
    /** A start fails with it. */
    FORBIDDEN
}
