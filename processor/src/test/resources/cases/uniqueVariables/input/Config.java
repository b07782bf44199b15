import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
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

    /** What it is for. */
    @EnvVar(value = "PROXY", aliases = "OLD_PROXY", fallbacks = {"http_proxy", "OLD_PROXY"}) String proxy();

    /** What it is for. */
    @EnvVar(value = "GATE", fallbacks = {"http_proxy", "GATE", "APP_ENV"}) String gate();

    /** What it is for. */
    @EnvGroup(prefix = "ONE_") Server one();

    /** What it is for. */
    @EnvGroup(prefix = "TWO_") Server two();

    /** What it is for. */
    interface Server {
        /** What it is for. */
        @EnvVar(value = "NAME", fallbacks = "HOSTNAME") String name();
    }
}
