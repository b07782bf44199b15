import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import java.util.List;
import java.util.Optional;

/** The configuration of the case. */
@EnvConfig
public interface Config {
    /** A word. */
    @EnvVar("WORD")
    @Short
    Optional<String> word();

    /** Words. */
    @EnvVar("WORDS")
    List<@Word String> words();

    /** A colour. */
    @EnvVar("COLOR")
    @Color
    String color();
}
