package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.load.Violation;

/** The messages for a text that a regular expression cannot be tried on. Loaded only then. */
final class Unmatched {
    private static final String FIX = "write a shorter value, or a pattern that does not repeat a group";

    private Unmatched() {}

    /** The stack is full. */
    static Violation tooLong(String pattern) {
        return new Violation("is too long to be matched against " + pattern, FIX);
    }

    /** The pattern reads the text again and again. */
    static Violation tooSlow(String pattern) {
        return new Violation("takes too long to be matched against " + pattern, FIX);
    }
}
