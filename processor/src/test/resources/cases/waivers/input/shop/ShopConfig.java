package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;

/** Rules that an operator may waive for some days. */
@EnvConfig
public interface ShopConfig {
    /** Verbose errors. */
    @EnvVar(value = "DEBUG", defaultValue = "false")
    @ProductionRule(mustBe = "false", because = "stack traces would reach visitors")
    boolean debug();

    /** Port to listen on. */
    @EnvVar(value = "PORT", defaultValue = "8080")
    @ProductionRule(max = "9000")
    int port();

    /** The port is one of ours. */
    @ProductionRule(because = "the firewall lets no other through")
    default boolean portIsOurs() {
        return port() >= 8000;
    }
}
