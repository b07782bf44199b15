import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.Severity;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.util.List;
import java.util.Optional;

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

    /** The default does not apply in development, where the rule holds: no finding. */
    @EnvVar(value = "MAIL_HOST", defaultValue = "localhost", developmentDefault = "mail.test")
    @ProductionRule(noLocalhost = true, in = Environment.DEVELOPMENT)
    String mailHost();

    /** What it is for. */
    @EnvVar(value = "WORKERS", defaultValue = "0", developmentDefault = "1")
    @ProductionRule(min = "1")
    int workers();

    /** What it is for. */
    @EnvVar(value = "TOKEN", developmentDefault = "short")
    @ProductionRule(minLength = 8, in = {Environment.DEVELOPMENT, Environment.PRODUCTION})
    Secret token();

    /** What it is for. */
    @EnvVar(value = "SITE", defaultValue = "shop", example = "shop")
    @ProductionRule(distinct = true)
    String site();

    /** What it is for. */
    @EnvVar(value = "REGION", developmentDefault = "north")
    @ProductionRule(distinct = true, in = {Environment.DEVELOPMENT, Environment.PRODUCTION})
    String region();

    /** What it is for. */
    @EnvVar(value = "PUBLIC_URL", example = "http://shop.example.com")
    @ProductionRule(schemes = "https")
    URI publicUrl();

    /** What it is for. */
    @EnvVar(value = "NAMES", example = "a.example.com,*.example.com")
    @ProductionRule(noWildcard = true)
    List<String> names();

    /** The example is not shown, the rule only warns, or the setting is not for production: no finding. */
    @EnvVar(value = "KEY", example = "short")
    @ProductionRule(minLength = 8)
    Secret key();

    /** What it is for. */
    @EnvVar(value = "HELP_URL", example = "http://help.example.com")
    @ProductionRule(schemes = "https", severity = Severity.WARN)
    URI helpUrl();

    /** What it is for. */
    @EnvVar(value = "TRACE", example = "all")
    @ProductionRule(forbidden = true)
    Optional<String> trace();

    /** What it is for. */
    @EnvVar(value = "TENANT", example = "north")
    @ProductionRule(distinct = true)
    String tenant();
}
