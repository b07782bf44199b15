import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar("HOST")
    @ProductionRule(because = "x")
    String host();

    /** What it is for. */
    @EnvVar("NAME")
    @ProductionRule(minLength = 3, in = {})
    String name();

    /** What it is for. */
    @EnvVar("ORIGIN")
    @ProductionRule(minLength = 3, allowSubdomainWildcard = true)
    String origin();
}
