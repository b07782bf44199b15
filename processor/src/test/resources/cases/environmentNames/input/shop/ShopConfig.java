package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import java.net.URI;
import java.util.Optional;

/** A service whose platforms call the environments by other names. */
@EnvConfig(
        developmentNames = {"local", "test"},
        stagingNames = "preview",
        productionNames = "prod")
public interface ShopConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** The database. */
    @EnvVar(value = "DATABASE_URL", developmentDefault = "postgresql://localhost/shop")
    @ProductionRule(noLocalhost = true)
    URI database();

    /** Where errors are collected. */
    @EnvVar("ERRORS_URL")
    @RequiredWhen(
            variable = "APP_ENV",
            is = {"prod", "preview"})
    Optional<URI> errors();
}
