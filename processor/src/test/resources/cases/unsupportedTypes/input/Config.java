import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar("A") void nothing();

    /** What it is for. */
    @EnvVar("B") List<List<String>> nested();

    /** What it is for. */
    @EnvVar("C") Map<Integer, String> map();

    /** What it is for. */
    @EnvVar("D") Object object();

    /** What it is for. */
    @EnvVar("E") int[] numbers();

    /** What it is for. */
    @EnvVar("F") List<?> wild();

    /** What it is for. */
    @EnvVar("G") Optional<Optional<String>> twice();

    /** What it is for. */
    @EnvVar("H") Runnable task();

    /** What it is for. */
    @EnvVar("I") List<? extends @Size(max = 1) String> bounded();

    /** What it is for. */
    @EnvVar("J") Optional<Set<byte[]>> keys();

    /** What it is for. */
    @EnvVar("K_{name}") Map<String, Set<Pattern>> patterns();

    /** What it is for. */
    @EnvVar(value = "L", converter = Converted.class) Set<byte[]> converted();
}
