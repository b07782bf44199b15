package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;

/** Signs between texts. */
@EnvConfig
public interface Signs {

    /** Stands between a page and its part. */
    @EnvVar(value = "SEPARATOR", defaultValue = "\u2192")
    String separator();
}
