package dev.seaworthy.preflight.manifest.compose;

import dev.seaworthy.preflight.plan.PlannedVariable;
import org.jspecify.annotations.Nullable;

/**
 * A text with what its references insert, as far as that is known.
 *
 * @param text the text, or what it begins with before the first reference of which nobody knows what it inserts
 * @param unknown why that is not known; null where all of it is
 */
record Interpolated(String text, @Nullable PlannedVariable unknown) {
    /** One that is known as a whole. */
    static Interpolated known(String text) {
        return new Interpolated(text, null);
    }

    /** One of which nothing is known. */
    static Interpolated unknown(PlannedVariable unknown) {
        return new Interpolated("", unknown);
    }

    /** What a variable is whose text it is. */
    PlannedVariable variable(String place) {
        return unknown == null ? PlannedVariable.of(text, place) : unknown;
    }

    /** The number of its characters alone: the text may be a secret. */
    @Override
    public String toString() {
        return text.length() + " characters";
    }
}
