import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import java.net.URI;
import java.util.List;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** Where orders are kept. */
    @EnvVar(
            value = "DATABASE_URL",
            example = "jdbc:postgresql://db.example.com/shop",
            developmentDefault = "jdbc:sqlite:shop.db")
    @ProductionRule(sameKind = true)
    String databaseUrl();

    /** Where carts are kept. */
    @EnvVar(value = "CACHE_URLS", defaultValue = "redis://cache", developmentDefault = "memcached://localhost")
    @ProductionRule(sameKind = true)
    List<URI> cacheUrls();

    /** The same by another driver. */
    @EnvVar(
            value = "REPORTS_URL",
            example = "r2dbc:postgresql://db.example.com/shop",
            developmentDefault = "postgres://localhost/shop")
    @ProductionRule(sameKind = true)
    URI reportsUrl();

    /** Where messages go. */
    @EnvVar(value = "QUEUE_URLS", defaultValue = "amqp://queue, redis://queue", example = "amqp://queue.example.com")
    @ProductionRule(sameKind = true)
    List<URI> queueUrls();

    /** Where messages of others come from, with a password in each. */
    @EnvVar(value = "PARTNER_QUEUES", sensitive = true, developmentDefault = "amqp://queue,redis://queue,localhost")
    @ProductionRule(sameKind = true)
    List<String> partnerQueues();
}
