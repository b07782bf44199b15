package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything Shop reads from its environment. */
@EnvConfig
public interface ShopConfig extends HttpConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** The day on which prices change. */
    @EnvVar(value = "PRICE_DAY", defaultValue = "monday")
    DayOfWeek priceDay();

    /** Where files go. */
    @EnvVar(value = "STORAGE", defaultValue = "local")
    StorageBackend storage();

    /** Where the bucket is. */
    @EnvVar("S3_BUCKET")
    @RequiredWhen(variable = "STORAGE", is = "s3")
    Optional<URI> bucket();

    /** Signs session cookies. */
    @EnvVar(value = "SECRET_KEY", developmentDefault = "dev-only-insecure-key")
    @ProductionRule(strongSecret = true)
    Secret secretKey();

    /** Host names this server answers to. */
    @EnvVar(value = "ALLOWED_HOSTS", example = "app.example.com", developmentDefault = "localhost,127.0.0.1")
    @ProductionRule(noLocalhost = true, noWildcard = true)
    List<String> allowedHosts();

    /** How many requests each plan may make. */
    @EnvVar(value = "LIMITS", defaultValue = "free=10,paid=1000")
    Map<String, Integer> limits();

    /** How long a request may take. */
    @EnvVar(value = "REQUEST_TIMEOUT", defaultValue = "30s")
    Duration requestTimeout();

    /** The largest upload. */
    @EnvVar(value = "UPLOAD_LIMIT", defaultValue = "10MB")
    DataSize uploadLimit();

    /** The connections to the database. */
    @EnvGroup(prefix = "DB_")
    PoolConfig pool();

    /** Mail, where it is sent. */
    @EnvGroup(prefix = "SMTP_")
    Optional<SmtpConfig> smtp();

    /** Several workers need a large pool. */
    @ProductionRule(because = "each request takes a connection")
    default boolean poolIsLargeEnough() {
        return pool().max() >= 4;
    }
}
