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
     * @param code the stable code of the problem, {@code unreadable}, {@code malformed} or {@code conflict}
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
     * The stable code of the problem.
     *
     * @return {@code unreadable}, {@code malformed} or {@code conflict}
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
