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

/** Settings whose default is the value of another one. */
@EnvConfig
public interface ShopConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** The cache, which is declared before the setting that it takes its value from. */
    @EnvVar(value = "CACHE_HOST", defaultFrom = "REDIS_HOST")
    @ProductionRule(noLocalhost = true)
    String cacheHost();

    /** The one store that everything uses unless it is told otherwise. */
    @EnvVar(value = "REDIS_HOST", aliases = "REDIS", example = "redis.internal", developmentDefault = "localhost")
    String redisHost();

    /** Jobs, one step further. */
    @EnvVar(value = "JOBS_HOST", defaultFrom = "CACHE_HOST")
    String jobsHost();

    /** Its port. */
    @EnvVar(value = "REDIS_PORT", defaultValue = "6379")
    int redisPort();

    /** The port of jobs; a box has the values of its primitive. */
    @EnvVar(value = "JOBS_PORT", defaultFrom = "REDIS_PORT", developmentDefault = "6380")
    @Max(9999)
    Integer jobsPort();

    /** A password. */
    @EnvVar("REDIS_PASSWORD")
    Optional<Secret> redisPassword();

    /** A password that is the other one mostly. */
    @EnvVar(value = "JOBS_PASSWORD", defaultFrom = "REDIS_PASSWORD")
    Optional<Secret> jobsPassword();

    /** Hosts. */
    @EnvVar(value = "HOSTS", separator = ";")
    List<String> hosts();

    /** Hosts of the administration. */
    @EnvVar(value = "ADMIN_HOSTS", separator = ";", defaultFrom = "HOSTS")
    List<String> adminHosts();

    /** How long to wait. */
    @EnvVar(value = "TIMEOUT", unit = "s", defaultValue = "30")
    Duration timeout();

    /** Outgoing mail. */
    @EnvGroup(prefix = "SMTP_")
    Optional<SmtpConfig> smtp();

    /** A server for mail. */
    interface SmtpConfig {
        /** Its host. */
        @EnvVar("HOST")
        String host();

        /** The host that incoming mail is read from. */
        @EnvVar(value = "INCOMING_HOST", defaultFrom = "HOST")
        String incomingHost();

        /** Hosts of addresses, by the name that those of the whole shop have. */
        @EnvVar(value = "HOSTS", separator = ";", defaultFrom = "HOSTS")
        List<String> hosts();

        /** How long to wait for it. */
        @EnvVar(value = "TIMEOUT", unit = "s", defaultFrom = "TIMEOUT_OF_ALL")
        Duration timeout();

        /** The default of the one above. */
        @EnvVar(value = "TIMEOUT_OF_ALL", unit = "s", defaultValue = "10")
        Duration timeoutOfAll();
    }
}
