import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import java.util.Optional;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar(value = "NAME", defaultValue = "x") Optional<String> name();
}
