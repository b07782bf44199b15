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
            String rule = repeated.actual(declared);
            refuse(declared, environments, new Finding("unsafe", rule, message, found(), ""), severe);
        }
        forget(declared);
    }

    void threw(String declared, int environments, Throwable thrown, boolean severe) {
        Finding said = new Finding(
                "rule-threw",
                repeated.actual(declared),
                "cannot be judged: the method threw " + thrown.getClass().getName(),
                found(),
                "fix the method, or the values that it reads");
        refuse(declared, environments, said, severe);
        forget(declared);
    }

    /** What the rule has read. */
    private Found found() {
        return reads.found(settings.byVariable(), repeated);
    }

    /** Adds what a rule says, unless it was stopped; of what a start may not have, it is a warning. */
    private void refuse(String declared, int environments, Finding said, boolean severe) {
        if (reads.isStopped()) {
            return;
        }
        String rule = repeated.actual(declared);
        boolean isSevere = severe && !optional.isOneUnsure(reads.variables());
        List<String> unset = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String variable : reads.variables()) {
            RecordedSetting setting = settings.of(variable);
            if (uncertainty.mayBeSet(setting)) {
                unset.add(variable);
                names.addAll(setting.lookedUp());
            }
        }
        if (unset.isEmpty()) {
            refusals.refuse(rule, declared, environments, said, isSevere);
        } else {
            String message = "cannot be judged: it reads " + WordList.of("and", unset) + ", which "
                    + uncertainty.open(names) + " may set";
            Finding unknown = new Finding(NotJudged.CODE, rule, message, found(), "");
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
