import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import java.time.Duration;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar("API_KEY") String apiKey();

    /** What it is for. */
    @EnvVar("PUBLISHABLE_KEY") String publishableKey();

    /** What it is for. */
    @EnvVar(value = "TOKEN_TTL", defaultValue = "1h") Duration tokenTtl();
}
