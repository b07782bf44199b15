import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar("PORT") int port();
}
