package fleet;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.Severity;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What several environments of a fleet have. */
@EnvConfig
public interface FleetConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Where orders are kept. */
    @EnvVar(
            value = "DATABASE_URL",
            example = "postgresql://user:pass@db:5432/shop",
            developmentDefault = "postgresql://localhost/shop")
    @ProductionRule(distinct = true, sameKind = true, because = "a test must not change an order")
    @ProductionRule(sameKind = true, in = Environment.STAGING, because = "SQL differs between them")
    String databaseUrl();

    /** Where carts are kept. */
    @EnvVar("CACHE_URLS")
    @ProductionRule(distinct = true, in = {Environment.STAGING, Environment.PRODUCTION})
    List<URI> cacheUrls();

    /** Where files are kept, by what they are. */
    @EnvVar("BUCKETS")
    @ProductionRule(distinct = true, severity = Severity.WARN, because = "they are emptied at night")
    Optional<Map<String, String>> buckets();

    /** Takes orders that were paid. */
    @EnvVar("WEBHOOK")
    @ProductionRule(distinct = true)
    Optional<Secret> webhook();

    /** The key of the vendor. */
    @EnvVar("API_KEY")
    Secret apiKey();

    /** Where reports go. */
    @EnvVar("REPORTS_TO")
    Optional<String> reportsTo();

    /** Port to listen on. */
    @EnvVar(value = "PORT", defaultValue = "8080")
    int port();
}
