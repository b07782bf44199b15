package dev.seaworthy.processor.library;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;

/** A configuration that was compiled before: a golden case reads its variables beside it. */
@EnvConfig
public interface LibraryConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Where it listens. */
    @EnvVar(value = "LIBRARY_PORT", defaultValue = "8080")
    int port();
}
