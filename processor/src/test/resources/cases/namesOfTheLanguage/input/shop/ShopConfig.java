package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings in a package that has types with names of java.lang. */
@EnvConfig
public interface ShopConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** The name of the shop. */
    @EnvVar(value = "NAME", defaultValue = "shop")
    java.lang.String name();

    /** How many workers there are. */
    @EnvVar(value = "WORKERS", defaultValue = "4")
    @ProductionRule(min = "2")
    java.lang.Integer workers();

    /** The letters of the aisles. */
    @EnvVar(value = "AISLES", defaultValue = "a,b")
    List<java.lang.String> aisles();

    /** The lengths of the aisles. */
    @EnvVar(value = "LENGTHS", defaultValue = "a=1.5")
    Map<java.lang.String, java.lang.Double> lengths();

    /** Signs session cookies. */
    @EnvVar("SECRET_KEY")
    @ProductionRule(strongSecret = true)
    Optional<Secret> secretKey();

    /** How long it waits. */
    @EnvVar(value = "TIMEOUT", defaultValue = "5s")
    Duration timeout();

    /** What is logged. */
    @EnvVar(value = "LOG_LEVEL", defaultValue = "info")
    java.lang.System.Logger.Level level();

    /** Outgoing mail. */
    @EnvGroup(prefix = "SMTP_")
    Optional<Smtp> smtp();

    /** Few workers answer slowly. */
    @ProductionRule
    default boolean areFast() {
        return workers() > 1;
    }

    /** The settings of a mail server. */
    interface Smtp {
        /** Its host. */
        @EnvVar("HOST")
        java.lang.String host();
    }
}
