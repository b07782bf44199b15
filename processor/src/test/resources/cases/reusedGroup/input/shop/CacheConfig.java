package shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import java.net.InetSocketAddress;
import java.time.Duration;

/** A cache. */
public interface CacheConfig {
    /** Its address. */
    @EnvVar(example = "cache:6379", developmentDefault = "localhost:6379")
    @ProductionRule(noLocalhost = true)
    InetSocketAddress address();

    /** How long an entry lives. */
    @EnvVar(defaultValue = "10m")
    Duration timeToLive();
}
