import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.EnvGroup;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvGroup
    String sub();
}
