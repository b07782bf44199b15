package shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;

/** A pool of connections. */
public interface PoolConfig {
    /** Connections at most. */
    @EnvVar(value = "SIZE", defaultValue = "10")
    int size();

    /** The pool is not empty, and a database can hold it. */
    @ProductionRule(because = "the database allows 100 connections")
    default boolean sizeIsAllowed() {
        return size() > 0 && size() <= 100;
    }
}
