import dev.seaworthy.*;

/** A configuration. */
@EnvConfig
interface Config {
    /** A port. */
    @EnvVar(value = "PORT", defaultValue = "8080")
    int port();
}
