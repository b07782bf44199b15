import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import java.util.List;
import java.util.Map;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar(value = "HOSTS", separator = "") List<String> hosts();

    /** What it is for. */
    @EnvVar(value = "ROOTS", separator = "\\") List<String> roots();

    /** What it is for. */
    @EnvVar(value = "LEVELS", separator = ";", keySeparator = ";") Map<String, String> levels();

    /** What it is for. */
    @EnvVar(value = "NAME", separator = ";") String name();

    /** What it is for. */
    @EnvVar(value = "LIMITS", separator = "=") Map<String, Integer> limits();

    /** What it is for. */
    @EnvVar(value = "TOPICS", keySeparator = ",") Map<String, Integer> topics();

    /** What it is for. */
    @EnvVar(value = "TOKENS", keySeparator = "->") Map<String, Integer> tokens();

    /** What it is for. */
    @EnvVar(value = "WORDS", keySeparator = "") Map<String, String> words();

    /** What it is for. */
    @EnvVar(value = "PORTS", keySeparator = ":") List<Integer> ports();
}
