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

@ExactlyOne({"USER", "PASSWORD"})
interface Empty {}

@ExactlyOne({"USER", "PASSWORD"})
interface Plain {
    Optional<String> user();
}

/** Somebody's group, of which the settings are those of its parent and of an annotation of its own. */
@ExactlyOne({"USER", "PASSWORD"})
interface Inheriting extends Parent {}

interface Parent {
    /** What it is for. */
    @User Optional<String> user();
}

@EnvVar("USER")
@interface User {}
