import dev.seaworthy.AllOrNone;
import dev.seaworthy.ExactlyOne;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import java.util.Optional;

/** A relation of a class is one that nobody reads; that of an interface is read where a configuration has it as a group. */
@EnvConfig
@AllOrNone({"USER", "PASSWORD"})
interface Config {
    /** What it is for. */
    @EnvVar("USER") Optional<String> user();

    /** What it is for. */
    @EnvVar(value = "PASSWORD", sensitive = true) Optional<String> password();
}

@AllOrNone({"USER", "PASSWORD"})
class Service {}

@ExactlyOne({"USER", "PASSWORD"})
record Pair(String one, String other) {}
