import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;

/** The environment by each other way that would guess it. */
@EnvConfig
interface Other {
    /** What it is for. */
    @EnvVar(value = "APP_ENV", developmentDefault = "development", aliases = "STAGE", fallbacks = "NODE_ENV")
    Environment environment();
}
