package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.plan.PlannedVariable;
import java.util.Optional;

/**
 * What a container names to read from it: a ConfigMap or Secret.
 *
 * @param shown its kind and name
 * @param isOptional whether the container starts without it
 * @param contents what it holds, if it is among what was given
 * @param place where it is named
 */
record Reference(String shown, boolean isOptional, Optional<Contents> contents, String place) {
    /** What it is of which nobody knows whether the reference leads to it. */
    PlannedVariable notGiven(String where) {
        return PlannedVariable.notAmongFiles(where, shown);
    }

    /** A key that is not there, so that no container starts; nothing where the container does without it. */
    Optional<PlannedVariable> missing(String where) {
        return isOptional
                ? Optional.empty()
                : Optional.of(PlannedVariable.refused(
                        where,
                        "comes from a key that " + shown + " does not have, so that no container starts",
                        "add the key, or mark the reference as optional"));
    }
}
