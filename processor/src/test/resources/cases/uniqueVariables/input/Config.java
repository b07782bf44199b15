import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar("PORT") int port();

    /** What it is for. */
    @EnvVar("PORT") int adminPort();

    /** What it is for. */
    @EnvVar(value = "HOST", aliases = "PORT") String host();

    /** What it is for. */
    @EnvVar("SEAWORTHY_WAIVE") String waive();

    /** What it is for. */
    @EnvVar(value = "STAGE", aliases = "APP_ENV") String stage();

    /** What it is for. */
    @EnvVar(value = "URL", aliases = "URL") String url();
}
