import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar("MY-PORT") int port();

    /** What it is for. */
    @EnvVar(value = "HOST", aliases = "1HOST") String host();
}
