package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import java.util.Map;

/** Variables that nearly belong to others. */
@EnvConfig
public interface StoredConfig {
    /** Whatever this is told: also what it is allowed. */
    @EnvVar("SEAWORTHY_{name}")
    Map<String, Integer> own();

    /** Files. */
    @EnvVar("FILES_{name}_LIST_FILE")
    Map<String, String> files();

    /** A list of which the file is one of them. */
    @EnvVar("FILES_FIRST_LIST")
    String first();

    /** One of them without a name. */
    @EnvVar("FILES__LIST_FILE")
    String unnamed();

    /** Levels. */
    @EnvVar("LEVEL_{name}")
    Map<String, Integer> levels();

    /** One of them by another name. */
    @EnvVar(
            value = "LARGEST",
            aliases = {"MAX", "LEVEL_MAX"},
            fallbacks = {"GREATEST", "LEVEL_LARGEST"})
    int largest();

    /** None of them. */
    @EnvVar("FILES_LIST_FILE")
    String none();
}
