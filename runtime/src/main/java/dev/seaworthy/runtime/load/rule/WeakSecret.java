package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.load.Violation;

/** The messages for weak secrets; loaded only when there is one. */
final class WeakSecret {
    private static final String FIX = "make one with: " + Secrets.MAKE;

    private WeakSecret() {}

    static Violation tooShort(int length, int least) {
        return new Violation(
                "is weak: " + Counted.of(length, "character") + ", at least " + least + " are needed", FIX);
    }

    static Violation tooFew(int different, int least) {
        return new Violation(
                "is weak: " + Counted.of(different, "different character") + ", at least " + least + " are needed",
                FIX);
    }

    static Violation own() {
        return new Violation("is weak: it is the example or a default of the repository", FIX);
    }

    static Violation placeholder() {
        return new Violation("is weak: it is a placeholder or follows a pattern", FIX);
    }
}
