package dev.seaworthy.example.shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import java.time.Duration;

/** The pool of database connections. */
public interface PoolConfig {

    /** Connections at most. */
    @EnvVar(value = "SIZE", defaultValue = "10", developmentDefault = "2")
    int size();

    /** How long a request waits for a connection. */
    @EnvVar(value = "TIMEOUT", defaultValue = "5s")
    Duration timeout();

    /** After how long a connection is replaced by a new one. */
    @EnvVar(value = "MAX_LIFETIME", defaultValue = "30m")
    Duration maxLifetime();

    /** A pool without connections answers nobody. */
    @ProductionRule(because = "DB_POOL_SIZE must be at least 1")
    default boolean poolHasConnections() {
        return size() >= 1;
    }
}
