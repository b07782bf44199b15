package dev.seaworthy.processor.random;

/** What a type is, as far as rules and constraints ask. */
enum Trait {
    TEXT,
    SECRET,
    NUMBER,
    AMOUNT,
    HOST,
    URL,
    PATH,
    KEY,
    BYTES,
    OWN,

    /** Its values have no {@code equals} that compares them, or one that compares more than the value. */
    COMPARED_BY_VALUE
}
