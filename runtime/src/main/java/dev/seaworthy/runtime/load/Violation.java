package dev.seaworthy.runtime.load;

/** What a judge answers when a value does not pass: what must hold, and how to fix it. It never holds the value. */
public final class Violation {
    private final String message;
    private final String fix;

    /**
     * An answer without advice.
     *
     * @param message what must hold, as the end of a sentence that starts with the variable: {@code "must not name the
     *     local machine"}
     */
    public Violation(String message) {
        this(message, "");
    }

    /**
     * An answer with advice.
     *
     * @param message what must hold, as the end of a sentence that starts with the variable
     * @param fix what to do, as an imperative, or nothing
     */
    public Violation(String message, String fix) {
        this.message = message;
        this.fix = fix;
    }

    /**
     * What must hold.
     *
     * @return the end of a sentence that starts with the variable
     */
    public String message() {
        return message;
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
    public String toString() {
        return fix.isEmpty() ? message : message + "; " + fix;
    }
}
