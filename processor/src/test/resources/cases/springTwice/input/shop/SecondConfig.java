package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;

/** Another one. */
@EnvConfig
public interface SecondConfig {
    /** A name. */
    @EnvVar(value = "NAME", defaultValue = "shop")
    String name();
}
