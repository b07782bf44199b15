package dev.seaworthy.runtime.rule;

import dev.seaworthy.runtime.Fault;
import dev.seaworthy.runtime.text.Alternatives;

/** The words of rules that compare a value with others; the comparison itself is a loader's. */
public final class Choices {
    private Choices() {}

    /**
     * Says which values are allowed.
     *
     * @param allowed the values as the source writes them
     * @return what must hold
     */
    public static Fault mustBe(String... allowed) {
        return new Fault("must be " + Alternatives.of(allowed));
    }

    /**
     * Says which values are refused.
     *
     * @param refused the values as the source writes them
     * @return what must hold
     */
    public static Fault mustNotBe(String... refused) {
        return new Fault("must not be " + Alternatives.of(refused));
    }
}
