package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;

/** One configuration. */
@EnvConfig
public interface FirstConfig {
    /** A port. */
    @EnvVar(value = "PORT", defaultValue = "80")
    int port();
}
