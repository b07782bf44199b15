package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;

/** The shop. */
@EnvConfig
public interface ShopConfig {
    /** Verbose errors. */
    @EnvVar(value = "DEBUG", defaultValue = "false")
    @ProductionRule(mustBe = "false")
    boolean debug();

    /** Where it listens. */
    @EnvVar(value = "PORT", defaultValue = "8080")
    int port();
}
