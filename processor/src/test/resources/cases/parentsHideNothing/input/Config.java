import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;

/** The configuration of the case. */
@EnvConfig
public interface Config extends Listening, Helping {
    /** What it is for. */
    @EnvVar("NAME")
    String name();
}

/** A parent with a setting and a rule. */
interface Listening {
    /** The port. */
    @EnvVar("PORT")
    int port();

    /** It is never safe. */
    @ProductionRule
    default boolean isSafe() {
        return port() < 0;
    }
}

/** A parent whose methods nobody inherits. */
interface Helping {
    /** Another port. */
    static int port() {
        return 1;
    }

    private boolean isSafe() {
        return true;
    }
}
