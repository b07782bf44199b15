import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;

/** Methods that replace those of a parent, which no longer say anything. */
@EnvConfig
interface Config extends Parent {
    @Override
    int port();

    @Override
    Group group();

    @Override
    int plain();

    /** Judges. */
    @ProductionRule(because = "x")
    default <T> boolean rule7() {
        return true;
    }

    /** A group. */
    @EnvGroup(prefix = "EMPTY_")
    Empty empty();

    /** A group. */
    interface Group {
        /** What it is for. */
        @EnvVar("NAME")
        String name();
    }

    /** A group. */
    interface Empty {}
}

/** What it extends. */
interface Parent {
    /** What it is for. */
    @EnvVar(value = "HTTP_PORT", defaultValue = "8080")
    int port();

    /** What it is for. */
    @EnvGroup(prefix = "GROUP_")
    Config.Group group();

    int plain();
}
