package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.plan.PlannedVariable;
import java.util.Map;
import java.util.Optional;

/**
 * What a ConfigMap or Secret holds.
 *
 * @param shown its kind and name
 * @param variables what it gives to environments, by key
 * @param files what it gives to folders, by key
 * @param replaced what other values of the same keys stand in place of, which no cluster takes either where it is refused
 * @param isWhole whether it has no other keys
 */
record Contents(
        String shown,
        Map<String, PlannedVariable> variables,
        Map<String, PlannedVariable> files,
        Map<String, PlannedVariable> replaced,
        boolean isWhole) {
    /** The variable of a key, or why it is not known; nothing when there is no such key. */
    Optional<PlannedVariable> variable(String key, String place) {
        return found(variables, key, place);
    }

    /** The file of a key, or why it is not known; nothing when there is no such key. */
    Optional<PlannedVariable> file(String key, String place) {
        return found(files, key, place);
    }

    private Optional<PlannedVariable> found(Map<String, PlannedVariable> all, String key, String place) {
        PlannedVariable found = all.get(key);
        return found != null || isWhole
                ? Optional.ofNullable(found)
                : Optional.of(PlannedVariable.notGiven(
                        place, "it is made in the cluster, by " + shown, "check it in the cluster"));
    }

    /** The keys alone. */
    @Override
    public String toString() {
        return shown + " with " + variables.keySet();
    }
}
