package dev.seaworthy.runtime.text;

import dev.seaworthy.Environment;
import java.util.List;

/** The names of the environments, as variables hold them and people write them. */
public final class EnvironmentNames {
    private EnvironmentNames() {}

    /**
     * All names.
     *
     * @return the names, in the order of {@link Environment}
     */
    public static List<String> all() {
        return List.of(
                Environment.DEVELOPMENT.variableValue(),
                Environment.STAGING.variableValue(),
                Environment.PRODUCTION.variableValue());
    }

    /**
     * All names as alternatives.
     *
     * @return {@code development, staging or production}
     */
    public static String either() {
        return Alternatives.of(all().toArray(new String[0]));
    }
}
