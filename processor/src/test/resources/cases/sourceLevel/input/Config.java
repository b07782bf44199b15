import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;

/** A configuration. */
@EnvConfig
interface Config {
    @EnvVar(value = "PORT", defaultValue = "none")
    int port();
}

/** Uses the loaders. */
class Main {
    Config config = ConfigLoader.load();
    Other other = OtherLoader.loadOrExit();
}
