package other;

import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;

/** A parent from another package. */
public interface Base {
    /** A mode. */
    @EnvVar("MODE")
    Mode mode();

    /** A group. */
    @EnvGroup(prefix = "HIDDEN_")
    Hidden hidden();

    /** A number. */
    @EnvVar(value = "NUMBER", converter = Reader.class)
    Integer number();
}
