package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import jakarta.validation.constraints.Max;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Defaults that come from settings which this one cannot be. */
@EnvConfig
public interface ShopConfig {
    /** Which environment this process runs in. */
    @EnvVar(value = "APP_ENV", defaultFrom = "OTHER_ENV")
    Environment environment();

    /** Another one. */
    @EnvVar(value = "OTHER_ENV", defaultFrom = "APP_ENV")
    Environment otherEnvironment();

    /** A port. */
    @EnvVar(value = "PORT", defaultValue = "8080")
    int port();

    /** Misspelled. */
    @EnvVar(value = "ADMIN_PORT", defaultFrom = "PROT")
    int adminPort();

    /** Another type. */
    @EnvVar(value = "ADMIN_NAME", defaultFrom = "PORT")
    String adminName();

    /** May be absent, and so it is not the same type. */
    @EnvVar("PROXY")
    Optional<String> proxy();

    /** Never absent. */
    @EnvVar(value = "ADMIN_PROXY", defaultFrom = "PROXY")
    String adminProxy();

    /** A list. */
    @EnvVar("HOSTS")
    List<String> hosts();

    /** A list that is written otherwise. */
    @EnvVar(value = "ADMIN_HOSTS", separator = ";", defaultFrom = "HOSTS")
    List<String> adminHosts();

    /** A time in seconds. */
    @EnvVar(value = "TIMEOUT", unit = "s", defaultValue = "30")
    Duration timeout();

    /** A time in minutes. */
    @EnvVar(value = "ADMIN_TIMEOUT", unit = "m", defaultFrom = "TIMEOUT")
    Duration adminTimeout();

    /** A secret. */
    @EnvVar(value = "PASSWORD", sensitive = true)
    String password();

    /** One that would show it. */
    @EnvVar(value = "ADMIN_USER", defaultFrom = "PASSWORD")
    String adminUser();

    /** Two defaults. */
    @EnvVar(value = "METRICS_PORT", defaultValue = "9090", defaultFrom = "PORT")
    int metricsPort();

    /** Outgoing mail. */
    @EnvGroup(prefix = "SMTP_")
    Optional<SmtpConfig> smtp();

    /** A value that is there only with the group. */
    @EnvVar(value = "MAIL_HOST", defaultFrom = "SMTP_HOST")
    String mailHost();

    /** A default that the constraint does not allow. */
    @EnvVar(value = "SMALL_PORT", defaultFrom = "PORT")
    @Max(1023)
    int smallPort();

    /** A host. */
    @EnvVar(value = "HOST", defaultValue = "localhost")
    String host();

    /** A default that fails every start in production. */
    @EnvVar(value = "ADMIN_HOST", defaultFrom = "HOST")
    @ProductionRule(noLocalhost = true)
    String adminHost();

    /** A server for mail. */
    interface SmtpConfig {
        /** Its host. */
        @EnvVar("HOST")
        String host();
    }
}
