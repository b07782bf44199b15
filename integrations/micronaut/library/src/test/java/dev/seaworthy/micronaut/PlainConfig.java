package dev.seaworthy.micronaut;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;

/** What a class that is no bean enables. */
@EnvConfig
public interface PlainConfig {
    /** Which environment this is. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** How many. */
    @EnvVar(value = "PLAIN_LIMIT", defaultValue = "5")
    int limit();
}
