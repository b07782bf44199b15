package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.PlannedVariable;
import java.util.Optional;
import java.util.regex.Pattern;

/** A key of a ConfigMap or Secret. */
final class DataKey {
    private static final int LONGEST = 253;
    private static final Pattern KEY = Pattern.compile("[-._a-zA-Z0-9]{1," + LONGEST + "}");

    private DataKey() {}

    /** Whether the API of Kubernetes takes the key. */
    static boolean isTaken(String key) {
        return KEY.matcher(key).matches() && !key.equals(".") && !key.startsWith("..");
    }

    /** What a key that is not taken is in place of its value. */
    static Optional<PlannedVariable> refused(String key, Yaml value) {
        if (isTaken(key)) {
            return Optional.empty();
        }
        String wrong = key.indexOf(' ') >= 0
                ? "has a key with a blank in it"
                : "has a key of something else than letters, digits, -, _ and .";
        return Optional.of(
                PlannedVariable.refused(value.place(), wrong + ", which Kubernetes refuses", "rename the key"));
    }
}
