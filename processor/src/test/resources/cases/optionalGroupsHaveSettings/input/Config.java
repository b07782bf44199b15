import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import java.util.Optional;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar("A")
    int a();

    /** What it is for. */
    @EnvGroup(prefix = "E_")
    Optional<Empty> empty();

    /** What it is for. */
    @EnvGroup(prefix = "O_")
    Optional<Outer> outer();
}

/** A group without a setting. */
interface Empty {
    /** Says nothing. */
    default boolean ok() {
        return true;
    }
}

/** A group of groups. */
interface Outer {
    /** The inner one. */
    @EnvGroup
    Empty inner();
}
