package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.Nullable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The optional groups around the setting that is read: what switches each on, and whether anybody knows that it is there. */
final class OptionalGroups {
    private final Findings findings;
    private final Deque<Reason> reasons = new ArrayDeque<>();

    /** How many settings were missing when a group was required, by the variable that switches it on. */
    private final Map<String, Integer> required = new HashMap<>();

    private final Map<String, UnusedVariables> unused = new HashMap<>();

    /** The settings of groups of which nobody knows whether they are there. */
    private final Set<String> unsure = new HashSet<>();

    /** How many such groups are around the current setting. */
    private int unsureGroups;

    private String lastSet = "";
    private @Nullable String lastText;

    /** Why a group is there, or must be: the words, and the variable that decides it. */
    private static final class Reason {
        private final String words;
        private final String variable;

        Reason(String words, String variable) {
            this.words = words;
            this.variable = variable;
        }
    }

    OptionalGroups(Findings findings) {
        this.findings = findings;
    }

    /** Notes that a variable is set that was asked for before its group is read; its text is null where it cannot be read. */
    void isSet(String variable, @Nullable String text) {
        lastSet = variable;
        lastText = text;
    }

    /** The variable that was found set last. */
    String lastSet() {
        return lastSet;
    }

    /** Says that a group follows which is there because a variable is set; it may be one of which nobody knows whether it is. */
    void enter(boolean isUnknown) {
        enter(isUnknown, new Reason("because " + lastSet + " is set, which switches its group on", lastSet));
    }

    /** Says that a group follows which is there because of the value of a variable. */
    void enter(String groupSwitch, String values) {
        enter(
                false,
                new Reason("because " + groupSwitch + " is " + values + ", which switches its group on", groupSwitch));
    }

    private void enter(boolean isUnknown, Reason reason) {
        reasons.push(reason);
        if (isUnknown || unsureGroups > 0) {
            unsureGroups++;
            findings.unsure(true);
        }
    }

    void leave() {
        reasons.pop();
        if (unsureGroups > 0) {
            unsureGroups--;
            findings.unsure(unsureGroups > 0);
        }
    }

    /** Why the group that is read is there; null outside optional groups. */
    @Nullable
    String reason() {
        Reason reason = reasons.peek();
        return reason == null ? null : reason.words;
    }

    /** The variables because of which the groups are there, or must be, in which a setting is read. */
    List<String> switches() {
        List<String> switches = new ArrayList<>();
        for (Reason reason : reasons) {
            switches.add(reason.variable);
        }
        return switches;
    }

    /** Notes that a setting is read. */
    void read(String variable) {
        if (unsureGroups > 0) {
            unsure.add(variable);
        }
    }

    /** Whether nobody knows whether a start reads a setting. */
    boolean isUnsure(String variable) {
        return unsure.contains(variable);
    }

    /** Whether nobody knows whether a start reads one of several settings. */
    boolean isOneUnsure(Collection<String> variables) {
        return !Collections.disjoint(variables, unsure);
    }

    /** Warns that the variable that was found set last is not read; those of one group have one warning. */
    void unused(boolean isSensitive, Origin origin, String groupSwitch, String values, boolean maySet) {
        String group = groupSwitch + " " + values;
        UnusedVariables known = unused.get(group);
        UnusedVariables all = known == null ? new UnusedVariables(groupSwitch, values, maySet) : known;
        all.add(lastSet, lastText, isSensitive, origin);
        if (known == null) {
            unused.put(group, all);
            findings.unused(all);
        }
    }

    /** The variables that are set with no effect and of which one is a certain one; null where none is. */
    @Nullable
    UnusedVariables unused(String variable) {
        for (UnusedVariables each : unused.values()) {
            if (each.has(variable)) {
                return each;
            }
        }
        return null;
    }

    /** Says that a group is required, and whether nobody has said so before. What it needs then is missing until it is left. */
    boolean requires(String groupSwitch, String condition) {
        boolean isFirst = required.putIfAbsent(groupSwitch, findings.missing().size()) == null;
        if (isFirst) {
            reasons.push(new Reason("when " + condition, condition.substring(0, condition.indexOf(' '))));
        }
        return isFirst;
    }

    /** Says that a required group is over, and gives the condition. */
    String leaveRequired() {
        return reasons.pop().words;
    }

    /** Whether all settings of a required group have values, if only by default. */
    boolean lacksNothing(String groupSwitch) {
        return findings.missing().size() == required.getOrDefault(groupSwitch, 0);
    }
}
