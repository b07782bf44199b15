package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.source.StandardSource;
import dev.seaworthy.runtime.text.Escapes;

/** Where a value came from: what kind of place that is, and what reports call it. A source chooses its words freely. */
final class Origin {
    /** No source has the variable, and no default applies. */
    static final Origin NOT_SET = new Origin(Kind.NOT_SET, "not set");

    /** No source has the variable, and it is not known which environment this is, on which its default depends. */
    static final Origin UNDECIDED = new Origin(Kind.UNDECIDED, "depends on the environment");

    /** The default that applies everywhere. */
    static final Origin DEFAULT = new Origin(Kind.DEFAULT, "defaultValue");

    /** The default that applies in development. */
    static final Origin DEVELOPMENT_DEFAULT = new Origin(Kind.DEFAULT, "developmentDefault");

    /** A source has the variable and cannot read it. */
    static final Origin UNREADABLE = new Origin(Kind.SOURCE, "cannot be read");

    private enum Kind {
        SOURCE,
        FILE,
        DEFAULT,
        UNDECIDED,
        NOT_SET
    }

    private final Kind kind;
    private final String text;
    private final boolean isInherited;

    private Origin(Kind kind, String text) {
        this(kind, text, false);
    }

    private Origin(Kind kind, String text, boolean isInherited) {
        this.kind = kind;
        this.text = text;
        this.isInherited = isInherited;
    }

    /** A source, by the words that it has for the place of the value. */
    static Origin source(String text) {
        return new Origin(Kind.SOURCE, text);
    }

    /** The place of a variable's value in a source. */
    static Origin of(String variable, ConfigSource source) {
        return new Origin(source.isWholeFile(variable) ? Kind.FILE : Kind.SOURCE, Escapes.of(source.origin(variable)));
    }

    /** The place of the value of an older name, or of a fallback. */
    static Origin ofOther(String variable, ConfigSource source) {
        Origin origin = of(variable, source);
        return new Origin(origin.kind, origin.text + " " + variable);
    }

    /**
     * The same place for a setting whose default is the value of another one.
     *
     * @param heritage what goes before the words: which setting that is
     */
    Origin inherited(String heritage) {
        return isNotSet() ? this : new Origin(kind, heritage + text, true);
    }

    /** Whether the value is that of another setting, which says itself what is wrong with it. */
    boolean isInherited() {
        return isInherited;
    }

    /** Whether it is not known which environment this is, on which the value depends. */
    boolean isUndecided() {
        return kind == Kind.UNDECIDED;
    }

    /** Whether the value is all that a file holds, which may be another file than was meant. */
    boolean isFile() {
        return kind == Kind.FILE;
    }

    /** Whether it is the variable that names a file for this one. */
    boolean isOfPointer(String variable) {
        return text.equals(variable + StandardSource.SUFFIX);
    }

    /** Whether somebody set the variable. */
    boolean isSource() {
        return !isInherited && (kind == Kind.SOURCE || kind == Kind.FILE);
    }

    /** Whether the value is a default of the configuration. */
    boolean isDefault() {
        return kind == Kind.DEFAULT;
    }

    /** Whether there is no value. */
    boolean isNotSet() {
        return kind == Kind.NOT_SET || kind == Kind.UNDECIDED;
    }

    /** What reports call it. */
    @Override
    public String toString() {
        return text;
    }
}
