package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;

/** Every character that a name may have at its ends, and those beside them. */
@EnvConfig(
        developmentNames = {"A", "Z", "b-", "y_", "zAZaz09"},
        stagingNames = {"@a", "[a", "`a", "{a", "/a", "0a", "_a", "-a"},
        productionNames = {"a/", "a:", "a@", "a[", "a`", "a{", "  "})
public interface ZonesConfig {
    /** A port. */
    @EnvVar(value = "PORT", defaultValue = "8080")
    int port();
}
