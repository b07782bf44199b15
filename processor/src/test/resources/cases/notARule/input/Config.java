import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @ProductionRule(because = "x")
    default int number() {
        return 1;
    }

    /** What it is for. */
    @ProductionRule(noLocalhost = true)
    default boolean isSafe() {
        return true;
    }

    /** What it is for. */
    @ProductionRule(mustBe = "x")
    String forgotten();
}
