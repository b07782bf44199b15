package dev.seaworthy.spring.tickets;

import dev.seaworthy.EnvVar;

/** A queue. */
public interface QueueConfig {
    /** How many wait at the most. */
    @EnvVar(value = "CAPACITY", defaultValue = "100")
    int capacity();
}
