package dev.seaworthy.runtime.rule;

import dev.seaworthy.runtime.Fault;
import dev.seaworthy.runtime.text.Nullable;

/** The judge of secrets. */
public final class Secrets {
    private Secrets() {}

    /** Refuses a weak secret. */
    public static @Nullable Fault strongSecret(String text, String... own) {
        return text.length() < 32
                ? new Fault(
                        "is weak: " + text.length() + " characters, at least 32 are needed",
                        "make one with: openssl rand -base64 48")
                : null;
    }
}
