import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.runtime.Secret;
import java.util.List;
import java.util.Optional;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar(value = "PORT", defaultValue = "8080", emptyIsValue = true) int port();

    /** What it is for. */
    @EnvVar(value = "NAME", emptyIsValue = true) String name();

    /** What it is for. */
    @EnvVar(value = "HOSTS", developmentDefault = "localhost", emptyIsValue = true) List<String> hosts();

    /** What it is for. */
    @EnvVar(value = "TITLE", emptyIsValue = true) Optional<String> title();

    /** What it is for. */
    @EnvVar(value = "KEY", developmentDefault = "dev-only-key", emptyIsValue = true) Secret key();
}
