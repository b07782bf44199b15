package dev.seaworthy.runtime;

import dev.seaworthy.runtime.text.Escapes;

/**
 * A source that has a variable and cannot read it: a secret file that is missing, a directory, unreadable, too large or
 * not UTF-8; a line of a dotenv file that is refused. It becomes a problem of the report. The message never holds a value; there is no cause and no stack trace.
 */
public final class SourceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The stable code of the problem. */
    private final String code;

    /** What was found and where, or nothing. */
    private final String found;

    /** What to do, or nothing. */
    private final String fix;

    /** The same in words that quote nothing, or null when this one quotes nothing. */
    private final @Nullable SourceException concealed;

    /**
     * What a source could not read.
     *
     * @param code the stable code of the problem, {@code unreadable}, {@code malformed}, {@code conflict} or {@code gap}
     * @param message what is wrong, as the end of a sentence that starts with the variable
     * @param found what was found and where, without a value, or nothing
     * @param fix what to do, as an imperative, or nothing
     */
    public SourceException(String code, String message, String found, String fix) {
        super(Escapes.orNothing(message));
        this.code = Escapes.orNothing(code);
        this.found = Escapes.orNothing(found);
        this.fix = Escapes.orNothing(fix);
        this.concealed = null;
    }

    /**
     * What a source could not read, in words that quote a part of it: a report shows them unless the setting is sensitive.
     *
     * @param message what is wrong, as the end of a sentence that starts with the variable
     * @param fix what to do, as an imperative, or nothing
     * @param concealed the same in words that quote nothing
     */
    public SourceException(String message, String fix, SourceException concealed) {
        super(Escapes.orNothing(message));
        this.code = concealed.code;
        this.found = concealed.found;
        this.fix = Escapes.orNothing(fix);
        this.concealed = concealed;
    }

    /**
     * A variable that a source has under two names of equal rank, with different values.
     *
     * @param first where the one is, without its value
     * @param second where the other is, without its value
     * @return a problem of the code {@code conflict}
     */
    public static SourceException conflict(String first, String second) {
        return new SourceException(
                "conflict", "is set twice, to different values", first + ", and " + second, "remove one of the two");
    }

    /**
     * A list whose elements a source has by their indexes, and one before another is not set.
     *
     * @param element the name of the element that is set, such as {@code hosts[2]}
     * @param missing the name of the one that is not, such as {@code hosts[1]}
     * @param origin where the element that is set is
     * @return a problem of the code {@code gap}
     */
    public static SourceException gap(String element, String missing, String origin) {
        return new SourceException(
                "gap",
                "has an element " + element + " and no " + missing + ": indexes count from 0",
                origin,
                "rename it to " + missing + ", or set " + missing);
    }

    /**
     * A value that refers to a property that is not set. The property is not named: what looks like a reference may be a part of
     * a secret.
     *
     * @param origin where the value is
     * @param otherwise what else to do than to set that property, as an imperative that shows the syntax of the source
     * @return a problem of the code {@code unreadable}
     */
    public static SourceException unsetReference(String origin, String otherwise) {
        return new SourceException(
                "unreadable", "refers to a property that is not set", origin, "set that property, or " + otherwise);
    }

    /**
     * A value whose references lead back to itself.
     *
     * @param origin where the value is
     * @return a problem of the code {@code unreadable}
     */
    public static SourceException circularReference(String origin) {
        return new SourceException(
                "unreadable",
                "refers to itself, through other properties or at once",
                origin,
                "write its value, or refer to another property");
    }

    /**
     * A waiver that is a part of the application: whoever commits it there does not answer for one start.
     *
     * @param origin where the waiver is
     * @return a problem of the code {@code conflict}
     */
    public static SourceException packedWaiver(String origin) {
        return new SourceException(
                "conflict",
                "must not be a part of the application",
                origin,
                "remove it there; whoever answers for a start sets it where that process starts");
    }

    /**
     * The stable code of the problem.
     *
     * @return {@code unreadable}, {@code malformed}, {@code conflict} or {@code gap}
     */
    public String code() {
        return code;
    }

    /**
     * What was found and where.
     *
     * @return a short text without a value, or nothing
     */
    public String found() {
        return found;
    }

    /**
     * What to do.
     *
     * @return an imperative, or nothing
     */
    public String fix() {
        return fix;
    }

    /**
     * The same for a sensitive setting, in words that quote nothing of what was read.
     *
     * @return another exception, or this one when it quotes nothing
     */
    public SourceException concealed() {
        return concealed == null ? this : concealed;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
