package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.plan.Opening;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.preflight.plan.PlannedVariable;
import dev.seaworthy.preflight.plan.ShownName;
import dev.seaworthy.runtime.Masking;
import dev.seaworthy.runtime.Problem;
import java.util.Optional;

/**
 * What a container names to read from it: a ConfigMap or Secret.
 *
 * @param shown its kind and name
 * @param isOptional whether the container starts without it
 * @param contents what it holds, if it is among what was given
 * @param absence why it is not
 * @param place where it is named
 */
record Reference(String shown, boolean isOptional, Optional<Contents> contents, Absence absence, String place) {
    /** What it is of which nobody knows whether the reference leads to it. */
    PlannedVariable notGiven(String where) {
        return PlannedVariable.notAmongFiles(where, shown + " " + absence.reason(), absence.fix());
    }

    /** What it is that may set variables. */
    Problem open(Opening opening) {
        return new Problem(
                Plan.NOT_JUDGED, shown, absence.reason() + ", and " + opening.effect(), place, absence.fix());
    }

    /** A key that is not there, so that no container starts; nothing where the container does without it. */
    Optional<PlannedVariable> missing(String key, String where) {
        String named = ShownName.ofKey(key, ShownName.ofObject(key));
        return isOptional
                ? Optional.empty()
                : Optional.of(PlannedVariable.refused(
                        where,
                        "comes from " + (named.equals(Masking.MASK) ? "a key that " : "the key " + named + ", which ")
                                + shown + " does not have, so that no container starts",
                        "add the key, or mark the reference as optional"));
    }
}
