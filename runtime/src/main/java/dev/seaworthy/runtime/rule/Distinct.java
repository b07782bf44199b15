package dev.seaworthy.runtime.rule;

import dev.seaworthy.runtime.Fault;
import dev.seaworthy.runtime.text.Nullable;

/** The judge of values that belong to one environment alone. */
public final class Distinct {
    private Distinct() {}

    /**
     * Refuses a value that another environment is known to use.
     *
     * @param value the value
     * @param other the other environment's value
     * @param what what the other value is: {@code the development default}, {@code the example}
     * @return what must hold, or null when the values differ
     */
    public static @Nullable Fault from(Object value, Object other, String what) {
        return value.equals(other)
                ? new Fault("must not be " + what, "give this environment a value of its own")
                : null;
    }
}
