package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.runtime.DataSize;
import java.time.Duration;

/** Units that the types do not have. */
@EnvConfig
public interface Units {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** A wait. */
    @EnvVar(value = "WAIT", unit = "seconds", defaultValue = "30")
    Duration waitFor();

    /** A size. */
    @EnvVar(value = "SIZE", unit = "mb", defaultValue = "30")
    DataSize size();

    /** A number. */
    @EnvVar(value = "COUNT", unit = "s", defaultValue = "30")
    int count();
}
