import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar(value = "APP_ENV", fallbacks = "ENVIRONMENT") Environment environment();

    /** What it is for. */
    @EnvVar(value = "HOST", fallbacks = {"host", "host-name", ""}) String host();
}
