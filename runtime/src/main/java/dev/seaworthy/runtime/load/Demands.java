package dev.seaworthy.runtime.load;

import java.util.ArrayList;
import java.util.List;

/** What settings demand of each other: one is required when another has a value, or some must be set together, or apart. */
final class Demands {
    private final RecordedSettings settings;
    private final RepeatedGroups repeated;
    private final OptionalGroups optional;
    private final Uncertainty uncertainty;
    private final Findings findings;
    private final boolean isEnvironmentKnown;

    Demands(
            RecordedSettings settings,
            RepeatedGroups repeated,
            OptionalGroups optional,
            Uncertainty uncertainty,
            Findings findings,
            boolean isEnvironmentKnown) {
        this.settings = settings;
        this.repeated = repeated;
        this.optional = optional;
        this.uncertainty = uncertainty;
        this.findings = findings;
        this.isEnvironmentKnown = isEnvironmentKnown;
    }

    /** Of several conditions the first that holds is enough to say. */
    void requirement(String declared, String declaredCondition) {
        String variable = repeated.placed(declared);
        String condition = condition(declaredCondition);
        RecordedSetting setting = settings.of(variable);
        boolean isKnown = settings.isLacking(variable) || findings.missing().contains(variable);
        if (!isKnown && !optional.isUnsure(variable) && !uncertainty.mayBeSetInDevelopment(setting)) {
            findings.missing(variable, "is required when " + condition, setting.found(), setting.fix());
        }
    }

    /** A condition in words, which begins with a variable, of that variable as the environment has it. */
    private String condition(String declared) {
        int end = declared.indexOf(' ');
        return repeated.actual(declared.substring(0, end)) + declared.substring(end);
    }

    /** Of settings that must all be set, each that is not has a problem of its own. */
    void relation(Relation relation, String because, String[] declared, boolean... areSet) {
        List<RecordedSetting> set = new ArrayList<>();
        List<RecordedSetting> unset = new ArrayList<>();
        int unknown = 0;
        for (int i = 0; i < declared.length; i++) {
            RecordedSetting setting = settings.of(repeated.placed(declared[i]));
            if (areSet[i] && isUnknown(setting)) {
                unknown++;
            } else {
                (areSet[i] ? set : unset).add(setting);
            }
        }
        if (unknown > 0 && relation.mayHold(set.size(), unknown, declared.length)) {
            return;
        }
        BrokenRelation broken = new BrokenRelation(set, unset, because);
        if (!isEnvironmentKnown && areBlanks(set)) {
            return; // It depends on the environment, which is not known, whether blanks are a value.
        }
        if (relation == Relation.ALL_OR_NONE) {
            for (RecordedSetting setting : unset) {
                if (!findings.missing().contains(setting.variable()) && !uncertainty.mayBeSetInDevelopment(setting)) {
                    findings.problem(broken.lackOf(setting, optional.unused(setting.variable())));
                }
            }
        } else if (!set.isEmpty() || !mayOneBeSetInDevelopment(unset)) {
            findings.problem(broken.ofOne());
        }
    }

    /** Whether it is not known whether a start that reads a setting finds it set, or whether it reads it at all. */
    private boolean isUnknown(RecordedSetting setting) {
        boolean isUnknown = optional.isUnsure(setting.variable());
        for (String name : setting.names()) {
            isUnknown |= uncertainty.isUnknown(name);
        }
        return isUnknown;
    }

    private static boolean areBlanks(List<RecordedSetting> set) {
        for (RecordedSetting setting : set) {
            if (setting.lacksValue()) {
                return true;
            }
        }
        return false;
    }

    private boolean mayOneBeSetInDevelopment(List<RecordedSetting> unset) {
        for (RecordedSetting setting : unset) {
            if (uncertainty.mayBeSetInDevelopment(setting)) {
                return true;
            }
        }
        return false;
    }

    /** Says that a group is required, and whether nobody has said so before. */
    boolean requiresGroup(String declared, String condition) {
        return optional.requires(repeated.actual(declared), condition(condition));
    }

    /** Says that a required group is over which a value of a variable switches on. */
    void leaveRequiredGroup(String declared, String values) {
        String variable = repeated.placed(declared);
        String reason = optional.leaveRequired();
        if (!findings.missing().contains(variable) && isEnvironmentKnown) {
            RecordedSetting setting = settings.of(variable);
            findings.missing(
                    variable,
                    "switches on a group that is required " + reason,
                    setting.found(),
                    values.isEmpty() ? setting.fix() : "set it to " + values);
        }
    }

    /** A group of which nothing is missing, since all has defaults, is absent anyway: something of it must be set. */
    void leaveRequiredGroup(String declared) {
        String variable = repeated.placed(declared);
        String reason = optional.leaveRequired();
        if (optional.lacksNothing(variable) && isEnvironmentKnown) {
            findings.missing(
                    variable,
                    "or another variable of its group is required " + reason + "; defaults do not count",
                    Found.NOTHING,
                    "set one of them");
        }
    }
}
