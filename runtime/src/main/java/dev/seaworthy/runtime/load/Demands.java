package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.text.NotJudged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What settings demand of each other: one is required when another has a value, or some must be set together, or apart. */
final class Demands {
    private final RecordedSettings settings;
    private final RepeatedGroups repeated;
    private final OptionalGroups optional;
    private final Uncertainty uncertainty;
    private final Findings findings;
    private final boolean isEnvironmentKnown;
    /** How many settings had been read when a group was required, by the variable that it was required by. */
    private final Map<String, Integer> readBefore = new HashMap<>();

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
            String message = "is required when " + condition;
            List<RecordedSetting> conditions = conditions();
            conditions.add(settings.of(condition.substring(0, condition.indexOf(' '))));
            String doubt = uncertainty.doubt(setting, message, conditions);
            findings.missing(variable, message, setting.found(), setting.fix(), doubt);
        }
    }

    /** The settings because of which the groups are there in which a setting is read. */
    List<RecordedSetting> conditions() {
        List<RecordedSetting> conditions = new ArrayList<>();
        for (String variable : optional.switches()) {
            conditions.add(settings.of(variable));
        }
        return conditions;
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
                    Finding lack = broken.lackOf(setting, optional.unused(setting.variable()));
                    findings.problem(unlessOpen(lack, uncertainty.open(setting)));
                }
            }
        } else if (!set.isEmpty()) {
            findings.problem(broken.ofOne());
        } else if (!isOneDemanded(unset) && !mayOneBeSetInDevelopment(unset)) {
            findings.problem(unlessOpen(broken.ofOne(), uncertainty.open(names(unset))));
        }
    }

    /** The finding that a variable is not set, or that it is not known where something may set it. */
    private static Finding unlessOpen(Finding finding, String open) {
        return open.isEmpty() ? finding : finding.notJudged(NotJudged.mayBeSet(open));
    }

    private static List<String> names(List<RecordedSetting> all) {
        List<String> names = new ArrayList<>();
        for (RecordedSetting setting : all) {
            names.addAll(setting.lookedUp());
        }
        return names;
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

    /** Whether one that is not set has a problem of its own, which is that it must be set: no other must be then. */
    private boolean isOneDemanded(List<RecordedSetting> unset) {
        for (RecordedSetting setting : unset) {
            if (findings.isRefused(setting.variable())) {
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
        String variable = repeated.actual(declared);
        boolean isFirst = optional.requires(variable, condition(condition));
        if (isFirst) {
            readBefore.put(variable, settings.all().size());
        }
        return isFirst;
    }

    /** Says that a required group is over which a value of a variable switches on. */
    void leaveRequiredGroup(String declared, String values) {
        String variable = repeated.placed(declared);
        List<RecordedSetting> conditions = conditions();
        String reason = optional.leaveRequired();
        if (!findings.missing().contains(variable) && isEnvironmentKnown) {
            RecordedSetting setting = settings.of(variable);
            String message = "switches on a group that is required " + reason;
            findings.missing(
                    variable,
                    message,
                    setting.found(),
                    values.isEmpty() ? setting.fix() : "set it to " + values,
                    uncertainty.doubt(setting, message, conditions));
        }
    }

    /** A group of which nothing is missing, since all has defaults, is absent anyway: something of it must be set. */
    void leaveRequiredGroup(String declared) {
        String variable = repeated.placed(declared);
        List<RecordedSetting> conditions = conditions();
        String reason = optional.leaveRequired();
        if (optional.lacksNothing(variable) && isEnvironmentKnown) {
            String message = "or another variable of its group is required " + reason + "; defaults do not count";
            List<RecordedSetting> all = new ArrayList<>(settings.all());
            String open =
                    uncertainty.open(names(all.subList(readBefore.getOrDefault(variable, all.size()), all.size())));
            String doubt = open.isEmpty()
                    ? uncertainty.doubt(settings.of(variable), message, conditions)
                    : NotJudged.mayBeSet(open);
            findings.missing(variable, message, Found.NOTHING, "set one of them", doubt);
        }
    }
}
