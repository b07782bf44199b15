package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.load.Violation;

/** How a secret is weak that is long enough. Loaded only where one is. */
enum Weakness {
    UNRESOLVED(
            "it is a reference or a template, not the secret itself",
            "set the secret, or have the reference replaced before the start"),
    FAILED(
            "it is the message of a command that failed, not the secret itself",
            "run the command that should print the secret, and see why it fails"),
    PUBLISHED("it is a published example, which everyone can read", WeakSecret.FIX),
    HASHED("it is the hash of a common word, or of nothing", WeakSecret.FIX),
    PATTERN("it repeats itself, is counted up, or follows the keyboard", WeakSecret.FIX),
    WORDS("it is made of common words, as a placeholder is", WeakSecret.FIX),
    ENCODED("it is an encoded placeholder", WeakSecret.FIX);

    private final String words;
    private final String fix;

    Weakness(String words, String fix) {
        this.words = words;
        this.fix = fix;
    }

    /** The refusal, without the secret. */
    Violation violation() {
        return new Violation("is weak: " + words, fix);
    }
}
