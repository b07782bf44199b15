package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;

/** Names of environments that are mistakes. */
@EnvConfig(
        developmentNames = {"local", "staging", "local", "", "my laptop"},
        stagingNames = {"Local", "staging", "1st"},
        productionNames = {"prod", "PROD", "Development"})
public interface ShopConfig {
    /** A port. */
    @EnvVar(value = "PORT", defaultValue = "8080")
    int port();
}
