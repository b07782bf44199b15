package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.text.NotJudged;
import dev.seaworthy.runtime.text.WordList;
import java.util.ArrayList;
import java.util.List;

/** The rules in plain Java: what each of them reads, and what it says. */
final class PlainRules {
    private final RecordedSettings settings;
    private final RepeatedGroups repeated;
    private final OptionalGroups optional;
    private final Uncertainty uncertainty;
    private final Refusals refusals;
    private final JudgedRules judged;
    private final RuleReads reads = new RuleReads();

    PlainRules(
            RecordedSettings settings,
            RepeatedGroups repeated,
            OptionalGroups optional,
            Uncertainty uncertainty,
            Refusals refusals,
            JudgedRules judged) {
        this.settings = settings;
        this.repeated = repeated;
        this.optional = optional;
        this.uncertainty = uncertainty;
        this.refusals = refusals;
        this.judged = judged;
    }

    /** Notes that a rule reads a setting, and ends the rule when that one has no value to read. */
    void reads(String declared) {
        String variable = repeated.actual(declared);
        reads.read(variable, settings.isLacking(variable));
    }

    void verdict(String declared, int environments, boolean holds, String message, boolean severe) {
        if (!holds) {
            refuse(declared, environments, "unsafe", message, "", severe);
        }
        forget(declared);
    }

    void threw(String declared, int environments, Throwable thrown, boolean severe) {
        String message =
                "cannot be judged: the method threw " + thrown.getClass().getName();
        refuse(declared, environments, "rule-threw", message, "fix the method, or the values that it reads", severe);
        forget(declared);
    }

    /** Adds what a rule says, unless it was stopped; of what a start may not have, it is a warning. */
    private void refuse(String declared, int environments, String code, String message, String fix, boolean severe) {
        if (reads.isStopped()) {
            return;
        }
        String rule = repeated.actual(declared);
        Found found = reads.found(settings.byVariable(), repeated);
        boolean isSevere = severe && !optional.isOneUnsure(reads.variables());
        List<String> unset = new ArrayList<>();
        for (String variable : reads.variables()) {
            if (uncertainty.mayBeSet(settings.of(variable))) {
                unset.add(variable);
            }
        }
        if (unset.isEmpty()) {
            refusals.refuse(rule, declared, environments, new Finding(code, rule, message, found, fix), isSevere);
        } else {
            String why = "cannot be judged: it reads " + WordList.of("and", unset) + ", which " + uncertainty.open()
                    + " may set";
            Finding unknown = new Finding(NotJudged.CODE, rule, why, found, "");
            refusals.notJudged(rule, declared, environments, unknown, isSevere);
        }
    }

    private void forget(String declared) {
        String rule = repeated.actual(declared);
        if (reads.isStopped()) {
            judged.open(rule);
        } else {
            judged.judged(rule);
        }
        reads.forget();
    }
}
