package dev.seaworthy.preflight.plan;

import dev.seaworthy.runtime.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A variable that a process is going to have.
 *
 * @param text its text, which may be a secret; null when what was given does not say
 * @param place where it is set: a file, or a file and a line
 * @param unknown why its text is not known, as the end of a sentence that starts with the variable; nothing where it is
 * @param fix what to give, so that it is
 * @param standing what is known of it
 * @param isSecret whether its text is, or has in it, what a Secret of Kubernetes holds
 */
public record PlannedVariable(
        @Nullable String text, String place, String unknown, String fix, Standing standing, boolean isSecret) {
    /** What is known of a variable. */
    enum Standing {
        KNOWN,

        /** Somebody else has it: that matters only to those who ask for it. */
        ELSEWHERE,

        /** A reference in it inserts one whose text is not known: that matters only to those who ask for it. */
        INSERTING,

        /** It is in an object that was not given: that matters to those who ask for it, and for whatever is in it. */
        NOT_GIVEN,

        /** It is not a text, so that no variable can have it. */
        BINARY,

        /** What was given cannot be read. */
        UNREADABLE,

        /** What was given is refused, so that no process starts with it. */
        REFUSED
    }

    /** One whose text is known. */
    public static PlannedVariable of(String text, String place) {
        return new PlannedVariable(text, place, "", "", Standing.KNOWN, false);
    }

    /** One whose text is not known. */
    public static PlannedVariable unknown(String place, String reason, String fix) {
        return new PlannedVariable(null, place, reason, fix, Standing.UNREADABLE, false);
    }

    /** One whose text is set by something that was not given. */
    public static PlannedVariable notGiven(String place, String reason, String fix) {
        return new PlannedVariable(null, place, reason, fix, Standing.ELSEWHERE, false);
    }

    /** One whose text inserts that of another one, which is not known. */
    public static PlannedVariable inserting(String place, String reason, String fix) {
        return new PlannedVariable(null, place, reason, fix, Standing.INSERTING, false);
    }

    /** One that is in an object which was not given, so that it is not even known whether it is there. */
    public static PlannedVariable notAmongFiles(String place, String reason, String fix) {
        return new PlannedVariable(null, place, reason, fix, Standing.NOT_GIVEN, false);
    }

    /** One whose bytes are known, and are not a text. */
    public static PlannedVariable binary(String place, String reason, String fix) {
        return new PlannedVariable(null, place, reason, fix, Standing.BINARY, false);
    }

    /** One that what was given sets in a way that its platform refuses. */
    public static PlannedVariable refused(String place, String reason, String fix) {
        return new PlannedVariable(null, place, reason, fix, Standing.REFUSED, false);
    }

    /** {@return the same, as it is set in another place} */
    public PlannedVariable at(String otherPlace) {
        return new PlannedVariable(text, otherPlace, unknown, fix, standing, isSecret);
    }

    /** {@return the same, whose text is that of a Secret} */
    public PlannedVariable secret() {
        return new PlannedVariable(text, place, unknown, fix, standing, true);
    }

    /** {@return whether its text is known} */
    public boolean isKnown() {
        return standing == Standing.KNOWN;
    }

    /** {@return whether it will be there, be its text known or not} */
    public boolean isGiven() {
        return standing != Standing.NOT_GIVEN && !isProblem();
    }

    /** {@return whether its bytes are known, and are not a text} */
    boolean isBinary() {
        return standing == Standing.BINARY;
    }

    /** {@return whether its platform refuses it, or a start that reads it} */
    public boolean isRefused() {
        return standing == Standing.REFUSED;
    }

    /** {@return whether it says already which other one it inserts} */
    public boolean isInserting() {
        return standing == Standing.INSERTING;
    }

    /** {@return whether it matters although nobody asks for it} */
    public boolean isProblem() {
        return standing == Standing.UNREADABLE || standing == Standing.REFUSED;
    }

    /**
     * What is wrong with it.
     *
     * @param name what it is called
     * @return the problem
     */
    public Problem problem(String name) {
        return new Problem(code(), name, message(), place, fix);
    }

    /** The code of the problem that it is. */
    String code() {
        return isRefused() ? "refused" : Plan.NOT_JUDGED;
    }

    /** What is wrong with it, as the end of a sentence that starts with the variable. */
    String message() {
        return isRefused() ? unknown : "cannot be judged: " + unknown;
    }

    /** Its place: the text may be a secret. */
    @Override
    public String toString() {
        return "a variable of " + place;
    }
}
