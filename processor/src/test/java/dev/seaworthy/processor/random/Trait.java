package dev.seaworthy.processor.random;

/** What a type is, as far as rules and constraints ask. */
enum Trait {
    TEXT,
    SECRET,
    NUMBER,
    AMOUNT,
    HOST,
    ADDRESS,
    URL,
    PATH,

    /** A certificate or a key in PEM may be it. */
    PEM,
    KEY,
    BYTES,
    OWN,

    /** A converter of the user's own makes it. */
    CONVERTED,

    /** It is masked everywhere. */
    MASKED,

    /** Its values have no {@code equals} that compares them, or one that compares more than the value. */
    COMPARED_BY_VALUE
}
