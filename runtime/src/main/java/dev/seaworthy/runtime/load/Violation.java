package dev.seaworthy.runtime.load;

/** What a judge answers when a value does not pass: what must hold, and how to fix it. It never holds the value. */
public final class Violation {
    private final String message;
    private final String fix;
    private final boolean isAboutBeginning;

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
        this(message, fix, false);
    }

    /**
     * An answer with advice.
     *
     * @param message what must hold, as the end of a sentence that starts with the variable
     * @param fix what to do, as an imperative, or nothing
     * @param isAboutBeginning whether the value could not be judged, since its beginning does not say what it is; a rule that
     *     asks for a beginning says it better
     */
    public Violation(String message, String fix, boolean isAboutBeginning) {
        this.message = message;
        this.fix = fix;
        this.isAboutBeginning = isAboutBeginning;
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

    /** Whether a rule that asks for a beginning says it better. */
    boolean isAboutBeginning() {
        return isAboutBeginning;
    }

    @Override
    public String toString() {
        return fix.isEmpty() ? message : message + "; " + fix;
    }
}
