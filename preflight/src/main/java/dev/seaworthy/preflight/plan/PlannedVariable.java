package dev.seaworthy.preflight.plan;

import org.jspecify.annotations.Nullable;

/**
 * A variable that a process is going to have.
 *
 * @param text its text, which may be a secret; null when what was given does not say
 * @param place where it is set: a file, or a file and a line
 * @param unknown why its text is not known, as the end of a sentence that starts with the variable; nothing where it is
 * @param fix what to give, so that it is
 */
public record PlannedVariable(@Nullable String text, String place, String unknown, String fix) {
    /** One whose text is known. */
    public static PlannedVariable of(String text, String place) {
        return new PlannedVariable(text, place, "", "");
    }

    /** One whose text is not known. */
    public static PlannedVariable unknown(String place, String reason, String fix) {
        return new PlannedVariable(null, place, reason, fix);
    }

    boolean isKnown() {
        return unknown.isEmpty();
    }

    /** Its place: the text may be a secret. */
    @Override
    public String toString() {
        return "a variable of " + place;
    }
}
