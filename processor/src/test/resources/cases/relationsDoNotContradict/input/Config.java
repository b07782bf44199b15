import dev.seaworthy.AllOrNone;
import dev.seaworthy.AtLeastOne;
import dev.seaworthy.AtMostOne;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ExactlyOne;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
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
@AtMostOne({"F", "G"})
@AtMostOne({"A", "H"})
interface Config {
    /** Which environment this is. */
    @EnvVar("APP_ENV") Environment environment();

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

    /** What it is for. */
    @EnvVar("F") @RequiredWhen(variable = "APP_ENV", is = "production") Optional<String> f();

    /** What it is for. */
    @EnvVar("G") @RequiredWhen(variable = "APP_ENV", is = {"staging", "production"}) Optional<String> g();

    /** What it is for. */
    @EnvVar("H") @RequiredWhen(variable = "A", present = true) Optional<String> h();
}
