import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;

/** The configuration of the case. */
@EnvConfig
public interface Config {
    /** A number that is not negative. */
    @EnvVar("QUOTA")
    @ProductionRule(min = "0", max = "100")
    int quota();

    /** A number that is not positive. */
    @EnvVar("OFFSET")
    @ProductionRule(min = "-5", max = "0")
    int offset();

    /** A word. */
    @EnvVar("FLAG")
    @ProductionRule(matches = "false")
    String flag();

    /** A code. */
    @EnvVar("CODE")
    @ProductionRule(startsWith = "0", mustNotStartWith = "false")
    String code();
}
