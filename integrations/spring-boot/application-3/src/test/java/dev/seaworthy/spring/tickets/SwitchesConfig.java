package dev.seaworthy.spring.tickets;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;

/** Settings that have the names of Spring Boot's own switches. */
@EnvConfig
public interface SwitchesConfig {
    /** Which environment this is. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Whether everything is told. */
    @EnvVar(value = "DEBUG", defaultValue = "false")
    @ProductionRule(mustBe = "false", because = "visitors would be in the log")
    boolean debug();

    /** Whether even more is told. */
    @EnvVar(value = "TRACE", defaultValue = "false")
    boolean trace();
}
