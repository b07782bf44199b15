package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.load.Fault;

/** What is said of a secret that is weak. Loaded only when there is one. */
final class WeakSecret {
    private static final String FIX = "make one with: " + Secrets.MAKE;

    private WeakSecret() {}

    static Fault tooShort(int length, int least) {
        return new Fault("is weak: " + length + " characters, at least " + least + " are needed", FIX);
    }

    static Fault tooFew(int different, int least) {
        return new Fault("is weak: " + different + " different characters, at least " + least + " are needed", FIX);
    }

    static Fault own() {
        return new Fault("is weak: it is the example or a default of the repository", FIX);
    }

    static Fault placeholder() {
        return new Fault("is weak: it is a placeholder or follows a pattern", FIX);
    }
}
