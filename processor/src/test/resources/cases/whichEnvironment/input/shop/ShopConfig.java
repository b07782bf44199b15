package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import java.net.URI;
import java.util.List;

/** Settings that differ from one environment to another. */
@EnvConfig
public interface ShopConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Verbose errors. */
    @EnvVar(value = "DEBUG", defaultValue = "false", developmentDefault = "true")
    @ProductionRule(
            mustBe = "false",
            in = {Environment.STAGING, Environment.PRODUCTION})
    boolean debug();

    /** PostgreSQL connection URL. */
    @EnvVar(value = "DATABASE_URL", developmentDefault = "postgresql://localhost:5432/shop_dev")
    @ProductionRule(noLocalhost = true)
    URI databaseUrl();

    /** Host names this server answers to. */
    @EnvVar(value = "ALLOWED_HOSTS", developmentDefault = "localhost,127.0.0.1")
    List<String> allowedHosts();
}
