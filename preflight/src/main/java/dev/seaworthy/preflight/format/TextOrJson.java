package dev.seaworthy.preflight.format;

import java.util.Locale;

/** How a command prints what both people and programs read. */
public enum TextOrJson {
    /** For people. */
    TEXT,

    /** For programs: one object, which a schema in the jar describes. */
    JSON;

    /** The word for it on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
