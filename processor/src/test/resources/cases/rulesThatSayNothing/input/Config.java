import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar("A")
    @ProductionRule(matches = "")
    String a();

    /** What it is for. */
    @EnvVar("B")
    @ProductionRule(startsWith = {})
    String b();

    /** What it is for. */
    @EnvVar("C")
    @ProductionRule(minLength = -1)
    String c();

    /** What it is for. */
    @EnvVar("D")
    @ProductionRule(mustBe = {"x", ""})
    String d();

    /** What it is for. */
    @EnvVar("E")
    @ProductionRule(minLength = 0, noLocalhost = false)
    String e();

    /** What it is for. */
    @EnvVar("F")
    List<@Local String> f();

    /** What it is for. */
    @ProductionRule(allowSubdomainWildcard = true)
    default boolean g() {
        return true;
    }
}

/** A rule of the case's own. */
@ProductionRule(mustNotStartWith = "local")
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@interface Local {}
