package dev.seaworthy.runtime.rule;

import dev.seaworthy.runtime.Fault;
import dev.seaworthy.runtime.text.Nullable;

/** The judges of URLs. */
public final class Urls {
    private Urls() {}

    /** Refuses another scheme. */
    public static @Nullable Fault schemes(String text, String... schemes) {
        for (String each : schemes) {
            if (text.startsWith(each + ":")) {
                return null;
            }
        }
        return new Fault("must begin with " + String.join(":// or ", schemes) + "://");
    }
}
