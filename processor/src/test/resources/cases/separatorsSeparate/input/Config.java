import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import java.util.List;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar(value = "HOSTS", separator = "") List<String> hosts();

    /** What it is for. */
    @EnvVar(value = "NAME", separator = ";") String name();
}
