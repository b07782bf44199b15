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

    /**
     * What a method of the kit is called with.
     *
     * @param method its name
     * @param what what that is
     * @param fix what to write, as an imperative
     */
    static <V> V to(String method, @Nullable V value, String what, String fix) {
        if (value == null) {
            throw new IllegalArgumentException(method + " was given null for " + what + "; " + fix);
        }
        return value;
    }

    /** The name that a method of the kit is called with. What follows {@code =} in one may be a secret. */
    static String name(String method, @Nullable String name) {
        String known = to(method, name, "a name", "write that of a variable, such as PORT");
        if (known.isBlank()) {
            throw new IllegalArgumentException(
                    method + " was given an empty name; write that of a variable, such as PORT");
        }
        int equalsSign = known.indexOf('=');
        if (equalsSign >= 0) {
            throw new IllegalArgumentException(method + " was given a name with = in it; write the name alone"
                    + (equalsSign == 0 ? "" : ", " + known.substring(0, equalsSign)));
        }
        return known;
    }
}
