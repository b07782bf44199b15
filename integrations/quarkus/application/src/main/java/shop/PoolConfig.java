package shop;

import dev.seaworthy.EnvVar;

/** How many connections to the database are kept. */
public interface PoolConfig {
    /** Connections at most. */
    @EnvVar(value = "SIZE", defaultValue = "10")
    int size();
}
