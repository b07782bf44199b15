package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.Severity;
import java.net.URI;
import java.util.Optional;

/** Rules over several settings, written in plain Java. */
@EnvConfig
public interface ShopConfig {
    /** Threads that work in the background. */
    @EnvVar(value = "WORKERS", defaultValue = "0")
    int workers();

    /** The queue of the workers. */
    @EnvVar(value = "REDIS_URL", example = "redis://redis:6379/0")
    Optional<URI> redisUrl();

    /** Workers have a queue to take work from. */
    @ProductionRule(because = "workers need REDIS_URL")
    default boolean workersHaveABroker() {
        return workers() == 0 || redisUrl().isPresent();
    }

    /** More than three workers are rarely needed. */
    @ProductionRule(because = "each worker takes a connection", severity = Severity.WARN)
    default boolean workersAreFew() {
        return workers() < 4;
    }
}
