import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import dev.seaworthy.Severity;
import jakarta.validation.constraints.Max;
import java.util.List;
import java.util.Optional;

/** The configuration of the case: each says whether a start of the environment is sure to demand it. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar("HOST") @ProductionRule(required = true) Optional<String> host();

    /** Sure: production sets the host. */
    @EnvVar("PROXY")
    @RequiredWhen(variable = "HOST", present = true)
    @ProductionRule(forbidden = true)
    Optional<String> proxy();

    /** Not sure: staging need not. */
    @EnvVar("STAGING_PROXY")
    @RequiredWhen(variable = "HOST", present = true)
    @ProductionRule(forbidden = true, in = Environment.STAGING)
    Optional<String> stagingProxy();

    /** What it is for. */
    @EnvVar("ADVISED") @ProductionRule(required = true, severity = Severity.WARN) Optional<String> advised();

    /** Not sure: it is only warned of. */
    @EnvVar("OF_ADVISED")
    @RequiredWhen(variable = "ADVISED", present = true)
    @ProductionRule(forbidden = true)
    Optional<String> ofAdvised();

    /** What it is for. */
    @EnvVar(value = "LEVEL", defaultValue = "info") String level();

    /** Not sure: a default sets nothing. */
    @EnvVar("OF_LEVEL")
    @RequiredWhen(variable = "LEVEL", present = true)
    @ProductionRule(forbidden = true)
    Optional<String> ofLevel();

    /** What it is for. */
    @EnvVar(value = "PLACE", developmentDefault = "x") String place();

    /** Not sure in development, where it has a default. */
    @EnvVar("OF_PLACE")
    @RequiredWhen(variable = "PLACE", present = true)
    @ProductionRule(forbidden = true, in = Environment.DEVELOPMENT)
    Optional<String> ofPlace();

    /** Sure in staging, where it has none. */
    @EnvVar("STAGING_OF_PLACE")
    @RequiredWhen(variable = "PLACE", present = true)
    @ProductionRule(forbidden = true, in = {Environment.DEVELOPMENT, Environment.STAGING})
    Optional<String> stagingOfPlace();

    /** What it is for. */
    @EnvVar("KIND") @ProductionRule(mustBe = "large", required = true) Optional<String> kind();

    /** Sure: there must be one, and it is that. */
    @EnvVar("SIZE")
    @RequiredWhen(variable = "KIND", is = "large")
    @ProductionRule(forbidden = true)
    Optional<Integer> size();

    /** What it is for. */
    @EnvVar("SHAPE") @ProductionRule(mustBe = "round") Optional<String> shape();

    /** Not sure: there need be none. */
    @EnvVar("RADIUS")
    @RequiredWhen(variable = "SHAPE", is = "round")
    @ProductionRule(forbidden = true)
    Optional<Integer> radius();

    /** What it is for. */
    @EnvVar("DEBUG") @ProductionRule(mustBe = "false") boolean debug();

    /** Sure: a rule leaves one of the two. */
    @EnvVar("SILENT")
    @RequiredWhen(variable = "DEBUG", is = "false")
    @ProductionRule(forbidden = true)
    Optional<String> silent();

    /** Not sure: the rule holds in production alone. */
    @EnvVar("STAGING_SILENT")
    @RequiredWhen(variable = "DEBUG", is = "false")
    @ProductionRule(forbidden = true, in = Environment.STAGING)
    Optional<String> stagingSilent();

    /** What it is for. */
    @EnvVar("WORD") String word();

    /** Not sure: it can be any. */
    @EnvVar("OF_WORD")
    @RequiredWhen(variable = "WORD", is = "large")
    @ProductionRule(forbidden = true)
    Optional<String> ofWord();

    /** What it is for. */
    @EnvVar("KINDS") List<Kind> kinds();

    /** Not sure: there are several. */
    @EnvVar("OF_KINDS")
    @RequiredWhen(variable = "KINDS", is = {"one", "two"})
    @ProductionRule(forbidden = true)
    Optional<String> ofKinds();

    /** What it is for. */
    @EnvVar("TLS") boolean tls();

    /** With a mistake of its own. */
    @EnvVar("OF_TLS")
    @RequiredWhen(variable = "TLS", is = {"true", "false", "maybe"})
    @ProductionRule(forbidden = true)
    Optional<String> ofTls();

    /** With a mistake of its own. */
    @EnvVar("AUTO") @ProductionRule(minLength = 3) boolean auto();

    /** Of one with a mistake. */
    @EnvVar("OF_AUTO")
    @RequiredWhen(variable = "AUTO", is = {"true", "false"})
    @ProductionRule(forbidden = true)
    Optional<String> ofAuto();

    /** With a mistake of its own. */
    @EnvVar("FAST") @Max(5) boolean fast();

    /** Of one with a mistake. */
    @EnvVar("OF_FAST")
    @RequiredWhen(variable = "FAST", is = {"true", "false"})
    @ProductionRule(forbidden = true)
    Optional<String> ofFast();

    /** A kind. */
    enum Kind {
        /** The first. */
        ONE,
        /** The second. */
        TWO
    }
}
