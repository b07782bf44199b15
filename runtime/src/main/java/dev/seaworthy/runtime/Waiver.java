package dev.seaworthy.runtime;

import java.time.LocalDate;

/** A rule that an operator has waived with {@code SEAWORTHY_WAIVE}. */
public final class Waiver {
    private final String rule;

    /** As text, so that a serializer that reads fields needs no access to the classes of the JDK. */
    private final String lastDay;

    private final String reason;

    /**
     * A waiver, made by loaders, and by tests of code that shows reports.
     *
     * @param rule the rule's name
     * @param lastDay the last day on which it holds, in UTC
     * @param reason why, as it may be shown
     */
    public Waiver(String rule, LocalDate lastDay, String reason) {
        this.rule = rule;
        this.lastDay = lastDay.toString();
        this.reason = reason;
    }

    /**
     * Which rule is waived.
     *
     * @return its name, such as {@code ALLOWED_HOSTS.noLocalhost}
     */
    public String rule() {
        return rule;
    }

    /**
     * Until when.
     *
     * @return the last day on which the waiver holds; it ends with that day in UTC
     */
    public LocalDate lastDay() {
        return LocalDate.parse(lastDay);
    }

    /**
     * Why.
     *
     * @return the reason that the operator gave, control characters escaped
     */
    public String reason() {
        return reason;
    }

    /** The rule, the day and the reason. */
    @Override
    public String toString() {
        return rule + " until " + lastDay + " because " + reason;
    }
}
