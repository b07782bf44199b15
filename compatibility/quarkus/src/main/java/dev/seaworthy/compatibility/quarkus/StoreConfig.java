package dev.seaworthy.compatibility.quarkus;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import java.net.URI;

/** What the application reads from its environment. */
@EnvConfig
public interface StoreConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Where the store is. */
    @EnvVar(value = "STORE_URL", example = "https://store.example.com")
    @ProductionRule(noLocalhost = true)
    URI storeUrl();
}
