package dev.seaworthy.runtime;

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

    /**
     * What a source could not read.
     *
     * @param code the stable code of the problem, {@code unreadable}, {@code malformed} or {@code conflict}
     * @param message what is wrong, as the end of a sentence that starts with the variable
     * @param found what was found and where, without a value, or nothing
     * @param fix what to do, as an imperative, or nothing
     */
    public SourceException(String code, String message, String found, String fix) {
        super(message);
        this.code = code;
        this.found = found;
        this.fix = fix;
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

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
