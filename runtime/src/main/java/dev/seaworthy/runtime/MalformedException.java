package dev.seaworthy.runtime;

/**
 * A text that is not a value of its type. A {@link Converter} throws it to say what is accepted; the report shows the
 * text itself only when the setting is not sensitive, so the message must not repeat it.
 *
 * <p>It has no stack trace and no cause: it is an answer about a text, not a fault of the program, and a cause could carry
 * the text along.
 */
public final class MalformedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What to write instead, or nothing. */
    private final String fix;

    /**
     * An answer that says what is accepted.
     *
     * @param message what the text must be, as the end of a sentence that starts with the variable: {@code "must be a
     *     whole number"}; without the text itself; not shown for a sensitive setting
     */
    public MalformedException(String message) {
        this(message, "");
    }

    /**
     * An answer that says what is accepted and how to fix the text.
     *
     * @param message what the text must be, as the end of a sentence that starts with the variable
     * @param fix what to write instead, as an imperative, {@code "write 30s for 30 seconds"}; it may hold parts of the
     *     text and is not shown for a sensitive setting; or nothing
     */
    public MalformedException(String message, String fix) {
        super(message);
        this.fix = fix;
    }

    /**
     * What to write instead.
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
