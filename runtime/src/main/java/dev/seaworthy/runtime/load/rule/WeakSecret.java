package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.load.Violation;

/** The messages for secrets that are weak by a count, or by where they stand; loaded only when there is one. */
final class WeakSecret {
    static final String FIX = Secrets.ADVICE + Secrets.MAKE;

    private WeakSecret() {}

    static Violation tooShort(int length, int least, String unit) {
        return new Violation("is weak: " + Counted.of(length, unit) + ", at least " + least + " are needed", FIX);
    }

    /** The answer for bytes that are a text, each of which holds less than any byte does. */
    static Violation tooShortText(int length, int least) {
        return new Violation(
                "is weak: " + Counted.of(length, "byte") + ", at least " + least + " are needed where they are a text",
                FIX);
    }

    static Violation tooFew(int different, int least, String unit) {
        return tooShort(different, least, "different " + unit);
    }

    /** The same answer with other advice, where it advises how to make one. */
    static Violation advising(String advice, Violation violation) {
        return violation.fix().startsWith(Secrets.ADVICE) ? new Violation(violation.message(), advice) : violation;
    }

    static Violation own() {
        return new Violation("is weak: it is the example or a default of the repository", FIX);
    }
}
