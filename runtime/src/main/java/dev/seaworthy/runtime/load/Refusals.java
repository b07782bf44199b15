package dev.seaworthy.runtime.load;

import java.util.HashSet;
import java.util.Set;

/** What becomes of what rules say: a problem, or a warning by severity, outside the rule's environments, or by a waiver. */
final class Refusals {
    private final int environmentBit;
    private final Waivers waivers;
    private final Findings findings;
    private final Set<String> refused = new HashSet<>();

    Refusals(int environmentBit, Waivers waivers, Findings findings) {
        this.environmentBit = environmentBit;
        this.waivers = waivers;
        this.findings = findings;
    }

    /**
     * Adds what a rule says.
     *
     * @param rule the rule as the environment has it
     * @param declared the rule as the loader has it
     * @param environments the bits of the environments in which it holds
     * @param said what it says
     * @param severe whether it refuses rather than warns
     */
    void refuse(String rule, String declared, int environments, Finding said, boolean severe) {
        Finding finding = said.by(rule);
        if (severe && waivers.waives(rule, declared, holds(environments))) {
            findings.warning(finding.as("waived", "", "; " + waivers.words(rule, declared)));
        } else if (!holds(environments)) {
            warnOfProduction(rule, finding, severe);
        } else if (severe) {
            refused.add(rule);
            if (finding.isOfAbsence()) {
                findings.demand(finding.variable());
            }
            findings.problem(finding);
        } else {
            findings.warning(finding);
        }
    }

    /** Warns of what production would say, unless the same rule, written for here, has refused the value already. */
    private void warnOfProduction(String rule, Finding finding, boolean severe) {
        if (!refused.contains(rule)) {
            findings.warning(
                    severe
                            ? finding.as("would-refuse", "production would refuse: ", "")
                            : finding.as("would-warn", "production would warn: ", ""));
        }
    }

    /** Adds that what a rule needs is not known. Of one that refuses here it decides; of any other it is a warning. */
    void notJudged(String rule, String declared, int environments, Finding unknown, boolean severe) {
        Finding finding = unknown.by(rule);
        if (severe && holds(environments) && !waivers.waives(rule, declared, false)) {
            findings.problem(finding);
        } else {
            findings.warning(finding);
        }
    }

    private boolean holds(int environments) {
        return (environments & environmentBit) != 0;
    }
}
