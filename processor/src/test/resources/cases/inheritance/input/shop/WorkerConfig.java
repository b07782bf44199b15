package shop;

import dev.seaworthy.EnvVar;

/** What each worker needs. */
public interface WorkerConfig extends ServiceConfig {
    /** Threads that work in the background. */
    @EnvVar(value = "WORKERS", defaultValue = "1")
    int workers();
}
