import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;

/** Everything Shop reads from its environment. */
@EnvConfig
public interface ShopConfig {

    /** Verbose errors and live reload. */
    @EnvVar(value = "DEBUG", defaultValue = "true")
    @ProductionRule(mustBe = "false", because = "stack traces would reach visitors")
    boolean debug();
}
