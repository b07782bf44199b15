package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.Nullable;

/** What a judge answers when a value does not pass: what must hold, and how to fix it. It never holds the value. */
public final class Violation {
    private final String message;
    private final String fix;
    private final boolean isAboutBeginning;

    /** Where that was found of which the value is not known here; null where the value was judged. */
    private final @Nullable String unknown;

    private final boolean isDecisive;

    /** Whether more of what was counted would pass. */
    private final boolean isOfTooFew;

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
        this(message, fix, isAboutBeginning, null, false, false);
    }

    private Violation(
            String message,
            String fix,
            boolean isAboutBeginning,
            @Nullable String unknown,
            boolean isDecisive,
            boolean isOfTooFew) {
        this.message = message;
        this.fix = fix;
        this.isAboutBeginning = isAboutBeginning;
        this.unknown = unknown;
        this.isDecisive = isDecisive;
        this.isOfTooFew = isOfTooFew;
    }

    /**
     * An answer that nobody has here, since the value leads to another machine.
     *
     * @param reason why it is not known, as the end of a sentence that starts with what is judged
     * @param place the file and line that lead there, or nothing where the value itself does
     * @param fix what to do, as an imperative
     * @param isDecisive whether the start cannot be judged before it is known, rather than that it is worth a warning
     * @return the answer
     */
    public static Violation notJudged(String reason, String place, String fix, boolean isDecisive) {
        return new Violation("cannot be judged: " + reason, fix, false, place, isDecisive, false);
    }

    /**
     * An answer that more of what was counted would change.
     *
     * @param message what must hold, as the end of a sentence that starts with the variable
     * @return the answer
     */
    public static Violation ofTooFew(String message) {
        return new Violation(message, "", false, null, false, true);
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

    /** Where that was found of which the value is not known here; null where the value was judged. */
    @Nullable
    String unknown() {
        return unknown;
    }

    /** Whether the start cannot be judged before the value is known. */
    boolean isDecisive() {
        return isDecisive;
    }

    /** Whether more of what was counted would pass. */
    boolean isOfTooFew() {
        return isOfTooFew;
    }

    @Override
    public String toString() {
        return fix.isEmpty() ? message : message + "; " + fix;
    }
}
