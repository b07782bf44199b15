package shop;

import dev.seaworthy.EnvVar;

/** A pool of connections. */
public interface PoolConfig {
    /** The most connections. */
    @EnvVar(value = "MAX", defaultValue = "8")
    int max();
}
