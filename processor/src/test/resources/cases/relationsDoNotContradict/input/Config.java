import dev.seaworthy.AllOrNone;
import dev.seaworthy.AtLeastOne;
import dev.seaworthy.AtMostOne;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ExactlyOne;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.Severity;
import java.util.Optional;

/** The configuration of the case. */
@EnvConfig
@ExactlyOne({"A", "B"})
@AtMostOne({"A", "B", "C"})
@AtLeastOne({"C", "D"})
@AllOrNone({"A", "C"})
@AtMostOne({"A", "E"})
@AtLeastOne({"A", "C"})
interface Config {
    /** What it is for. */
    @EnvVar("A") @ProductionRule(required = true) Optional<String> a();

    /** What it is for. */
    @EnvVar("B") @ProductionRule(required = true) Optional<String> b();

    /** What it is for. */
    @EnvVar("C") @ProductionRule(forbidden = true) Optional<String> c();

    /** What it is for. */
    @EnvVar("D") @ProductionRule(forbidden = true) Optional<String> d();

    /** What it is for. */
    @EnvVar("E") @ProductionRule(required = true, severity = Severity.WARN) Optional<String> e();
}
