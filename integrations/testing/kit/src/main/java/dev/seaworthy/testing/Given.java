package dev.seaworthy.testing;

import org.jspecify.annotations.Nullable;

/** What a test hands over, which is nothing where it should be something: that is a mistake to say, not to stumble over later. */
final class Given {
    private Given() {}

    /**
     * What one of a test's own methods returns.
     *
     * @param method its name
     * @param fix what to return, as an imperative
     */
    static <V> V by(String method, @Nullable V value, String fix) {
        if (value == null) {
            throw new IllegalStateException(method + " gives null; " + fix);
        }
        return value;
    }
}
