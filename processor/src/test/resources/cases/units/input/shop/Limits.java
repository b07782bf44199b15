package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.DataSize;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers whose unit the setting says. */
@EnvConfig
public interface Limits {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** How long addresses of visitors are kept. */
    @EnvVar(value = "IP_RETENTION_PERIOD", unit = "s", defaultValue = "31556952")
    @ProductionRule(min = "86400", max = "366d", mustNotBe = "0")
    Duration ipRetentionPeriod();

    /** How long a query may take. */
    @EnvVar(value = "QUERY_TIMEOUT", unit = "ms", example = "2500")
    Optional<Duration> queryTimeout();

    /** The waits between attempts. */
    @EnvVar(value = "RETRIES", unit = "s", defaultValue = "1,5,1m")
    List<Duration> retries();

    /** How large an upload may be. */
    @EnvVar(value = "UPLOAD_LIMIT", unit = "MB", defaultValue = "25")
    DataSize uploadLimit();

    /** How much memory a worker may take. */
    @EnvVar(value = "WORKER_MEMORY", unit = "1024", defaultValue = "512m")
    DataSize workerMemory();

    /** How much each path may take. */
    @EnvVar(value = "QUOTAS", unit = "1000", example = "images=52m,api=16777216")
    Map<String, DataSize> quotas();

    /** How long a session lives; 0 is for ever. */
    @EnvVar(value = "SESSION_TIMEOUT", defaultValue = "0")
    Duration sessionTimeout();
}
