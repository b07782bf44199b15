package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.load.Violation;

/**
 * The message for a text that a regular expression cannot be tried on: the JDK goes one level deeper for each repetition of a
 * group, until the stack is full. Loaded only then.
 */
final class Unmatched {
    private Unmatched() {}

    static Violation by(String pattern) {
        return new Violation(
                "is too long to be matched against " + pattern,
                "write a shorter value, or a pattern that does not repeat a group");
    }
}
