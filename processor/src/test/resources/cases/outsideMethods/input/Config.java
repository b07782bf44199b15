import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;

/** Annotations on what is not a method: a compiler takes them. */
@EnvConfig
interface Config {
    /** A constant. */
    @EnvVar("LIMIT")
    int LIMIT = 3;

    /** A port. */
    @EnvVar("PORT")
    int port();

    /** A method with a parameter. */
    default int twice(@EnvVar("FACTOR") int factor) {
        return 2 * factor;
    }
}

/** A class of the program's own. */
@EnvGroup
class Service {
    @ProductionRule(noLocalhost = true)
    String host = "";

    @RequiredWhen(variable = "PORT", is = "3")
    Service() {}

    /** A component is annotated in four places, of which one is said. */
    record Pool(@EnvVar("MAX") int max) {}

    /** An annotation that is composed of a rule. */
    @ProductionRule(noLocalhost = true)
    @interface Remote {}
}
