package dev.seaworthy.runtime.rule;

import dev.seaworthy.runtime.Fault;
import dev.seaworthy.runtime.text.Nullable;

/** The judges of rules on whether a setting has a value at all. */
public final class Presences {
    private Presences() {}

    /**
     * Refuses a setting that is absent.
     *
     * @param isPresent whether it has a value
     * @return what must hold, or null when it holds
     */
    public static @Nullable Fault required(boolean isPresent) {
        return isPresent ? null : new Fault("must be set");
    }

    /**
     * Refuses a setting that is present.
     *
     * @param isPresent whether it has a value
     * @return what must hold, or null when it holds
     */
    public static @Nullable Fault forbidden(boolean isPresent) {
        return isPresent ? new Fault("must not be set", "remove the variable") : null;
    }
}
