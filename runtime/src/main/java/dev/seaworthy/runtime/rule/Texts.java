package dev.seaworthy.runtime.rule;

import dev.seaworthy.runtime.Fault;
import dev.seaworthy.runtime.text.Nullable;

/** The judges of texts. */
public final class Texts {
    private Texts() {}

    /** Refuses a shorter text. */
    public static @Nullable Fault minLength(String text, int least) {
        return text.codePointCount(0, text.length()) < least
                ? new Fault("must have at least " + least + " characters")
                : null;
    }

    /** Refuses another beginning. */
    public static @Nullable Fault startsWith(String text, String... beginnings) {
        for (String each : beginnings) {
            if (text.startsWith(each)) {
                return null;
            }
        }
        return new Fault("must start with " + String.join(" or ", beginnings));
    }

    /** Refuses these beginnings. */
    public static @Nullable Fault mustNotStartWith(String text, String... beginnings) {
        for (String each : beginnings) {
            if (text.startsWith(each)) {
                return new Fault("must not start with " + each);
            }
        }
        return null;
    }
}
