package rails;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import java.time.Duration;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/** A social network, with the variables of a Rails application. */
@EnvConfig(environmentVariable = "RAILS_ENV", developmentNames = "test", docsDirectory = "rails")
public interface SocialConfig {
    /** The database's host, as config/database.yml reads it. */
    @EnvVar(value = "DB_HOST", example = "db.internal", developmentDefault = "localhost")
    @ProductionRule(noLocalhost = true)
    String databaseHost();

    /** The database's name. */
    @EnvVar(value = "DB_NAME", example = "social_production", developmentDefault = "social_development")
    @ProductionRule(distinct = true)
    String databaseName();

    /** The database's password. */
    @EnvVar("DB_PASS")
    Optional<Secret> databasePassword();

    /** Threads of a process. */
    @EnvVar(value = "MAX_THREADS", defaultValue = "5")
    @Min(1)
    int maxThreads();

    /** Connections to the database: as many as threads, unless it is told otherwise. */
    @EnvVar(value = "DB_POOL", defaultFrom = "MAX_THREADS")
    @Min(1)
    int databasePool();

    /** Signs cookies. */
    @EnvVar("SECRET_KEY_BASE")
    @ProductionRule(strongSecret = true)
    Secret secretKeyBase();

    /** How long addresses of visitors are kept; the number is of seconds. */
    @EnvVar(value = "IP_RETENTION_PERIOD", unit = "s", defaultValue = "31556952")
    Duration ipRetentionPeriod();
}
