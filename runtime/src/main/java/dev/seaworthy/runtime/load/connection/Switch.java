package dev.seaworthy.runtime.load.connection;

import dev.seaworthy.runtime.text.Ascii;

/** A parameter that decides whether a connection is encrypted. */
final class Switch {
    private static final String[] NONE = {};

    private final String[] names;
    private final String[] encrypted;
    private final String[] clear;
    private final boolean isLast;
    private final boolean isExact;

    Switch(String[] names, String[] encrypted, String[] clear, boolean isLast, boolean isExact) {
        this.names = names;
        this.encrypted = encrypted;
        this.clear = clear;
        this.isLast = isLast;
        this.isExact = isExact;
    }

    /** Its name, and others that mean the same. */
    String[] names() {
        return names;
    }

    /** A parameter that decides with every value. */
    static Switch of(String name, String... encrypted) {
        return new Switch(new String[] {name}, encrypted, NONE, true, false);
    }

    /** The same with another name for it. */
    Switch or(String name) {
        return new Switch(new String[] {names[0], name}, encrypted, clear, isLast, isExact);
    }

    /** The same, which leaves the decision to the next one where its value is neither. */
    Switch orClear(String... values) {
        return new Switch(names, encrypted, values, false, isExact);
    }

    /** The same, whose values are written in lower case. */
    Switch exactly() {
        return new Switch(names, encrypted, clear, isLast, true);
    }

    boolean encrypts(String value) {
        return contains(encrypted, value);
    }

    boolean clears(String value) {
        return isLast || contains(clear, value);
    }

    private boolean contains(String[] values, String value) {
        String lower = isExact ? value : Ascii.lower(value);
        for (String each : values) {
            if (each.equals(lower)) {
                return true;
            }
        }
        return false;
    }
}
