package shop;

import dev.seaworthy.EnvVar;

/** Inherited. */
public interface Inherited {
    /** The name of this replica. */
    @EnvVar(value = "REPLICA", defaultValue = "one")
    String replica();
}
