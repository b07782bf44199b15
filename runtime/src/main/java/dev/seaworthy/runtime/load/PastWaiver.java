package dev.seaworthy.runtime.load;

import java.time.LocalDate;

/** A waiver whose last day is over, and whether its rule would need it. */
final class PastWaiver {
    private final String rule;
    private final LocalDate last;
    private final Found found;
    private boolean isNeeded;
    private boolean isMissed;

    PastWaiver(String rule, LocalDate last, Found found) {
        this.rule = rule;
        this.last = last;
        this.found = found;
    }

    String rule() {
        return rule;
    }

    /** Notes that a rule does not hold which nothing waives now, and whether it refuses the start. */
    void isAskedFor(String actual, String declared, boolean refuses) {
        if (rule.equals(actual) || rule.equals(declared)) {
            isNeeded = true;
            isMissed |= refuses;
        }
    }

    /** Whether its rule does not hold, here or where it would refuse. */
    boolean isNeeded() {
        return isNeeded;
    }

    /** Whether its rule refuses this start. */
    boolean isMissed() {
        return isMissed;
    }

    Finding finding(String code, String fix) {
        return new Finding(code, Loading.WAIVE, words(), found, fix);
    }

    private String words() {
        String over = "waived " + rule + " until " + last + ", which is over";
        return isNeeded ? over : over + "; the rule refuses nothing here";
    }
}
