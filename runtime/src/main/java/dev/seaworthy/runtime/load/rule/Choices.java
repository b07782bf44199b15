package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.load.Violation;

/**
 * The words of rules that compare a value with others, or ask whether there is one; the comparison itself is a loader's, so
 * that this class is loaded only where a rule is broken.
 */
public final class Choices {
    private Choices() {}

    /**
     * Says which values are allowed.
     *
     * @param allowed the values as the source writes them; none where they are a secret's, which no message repeats
     * @return what must hold
     */
    public static Violation mustBe(String... allowed) {
        return new Violation(RuleWords.mustBe(allowed));
    }

    /**
     * Says which values are refused.
     *
     * @param refused the values as the source writes them; none where they are a secret's, which no message repeats
     * @return what must hold
     */
    public static Violation mustNotBe(String... refused) {
        return new Violation(RuleWords.mustNotBe(refused));
    }

    /**
     * Says that a value belongs to another environment.
     *
     * @param what what the value is: {@code the development default}, {@code the example}
     * @return what must hold
     */
    public static Violation distinct(String what) {
        return new Violation("must not be " + what, "give this environment a value of its own");
    }

    /**
     * Says that a setting must have a value.
     *
     * @return what must hold
     */
    public static Violation required() {
        return new Violation(RuleWords.REQUIRED);
    }

    /**
     * Says that a setting must have none.
     *
     * @return what must hold
     */
    public static Violation forbidden() {
        return new Violation(RuleWords.FORBIDDEN, "remove the variable");
    }
}
