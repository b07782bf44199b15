package dev.seaworthy.preflight;

/** Why there is no verdict: what cannot be read or written, where, and how to fix it. Its message shows no value. */
public final class NotJudgedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A reason, without the exception that led to it, whose words may quote what was read.
     *
     * @param message whole sentences for the person who ran the command
     */
    public NotJudgedException(String message) {
        super(message);
    }
}
