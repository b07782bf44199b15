package dev.seaworthy.runtime.rule;

import dev.seaworthy.runtime.Fault;

/** The words of rules on single values. */
public final class Choices {
    private Choices() {}

    /** Says which values are allowed. */
    public static Fault mustBe(String... allowed) {
        return new Fault("must be " + String.join(" or ", allowed));
    }

    /** Says which values are refused. */
    public static Fault mustNotBe(String... refused) {
        return new Fault("must not be " + String.join(" or ", refused));
    }
}
