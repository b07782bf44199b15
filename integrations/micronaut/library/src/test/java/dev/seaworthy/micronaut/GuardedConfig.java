package dev.seaworthy.micronaut;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import java.util.Optional;

/** What only beans with conditions enable. */
@EnvConfig
public interface GuardedConfig {
    /** Which environment this is. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** What it cannot do without. */
    @EnvVar(value = "GUARDED_MUST", example = "7")
    int must();

    /** What it can do without. */
    @EnvGroup(prefix = "GUARDED_MAY_")
    Optional<Part> may();

    /** A part. */
    interface Part {
        /** Its name. */
        @EnvVar(value = "NAME", example = "bow")
        String name();
    }
}
