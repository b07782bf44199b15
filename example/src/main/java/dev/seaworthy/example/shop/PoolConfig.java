package dev.seaworthy.example.shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
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

    /** A pool has connections, and time to make one. */
    @ProductionRule(
            in = {Environment.DEVELOPMENT, Environment.STAGING, Environment.PRODUCTION},
            because = "a pool without connections, or without 250ms to make one, serves nobody")
    default boolean poolHasConnections() {
        return size() >= 1 && timeout().toMillis() >= 250;
    }
}
