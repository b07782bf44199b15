import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import java.time.Duration;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar(value = "PORT", defaultValue = "80a") int port();

    /** What it is for. */
    @EnvVar(value = "DEBUG", developmentDefault = "tru") boolean debug();

    /** What it is for. */
    @EnvVar(value = "TIMEOUT", example = "30") Duration timeout();

    /** What it is for. */
    @EnvVar(value = "LEVEL", defaultValue = "warm") Level level();

    enum Level {
        WARN,
        INFO
    }
}
