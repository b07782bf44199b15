import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import java.util.List;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar(value = "DEBUG", defaultValue = "true")
    @ProductionRule(mustBe = "false", because = "stack traces would reach visitors")
    boolean debug();

    /** What it is for. */
    @EnvVar(value = "HOSTS", defaultValue = "shop.test,localhost")
    @ProductionRule(noLocalhost = true)
    List<String> hosts();
}
