package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.text.NotJudged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The groups of which the environment decides how many there are. In a loader's variables something stands for the name or
 * the index of one; here are the variables as the environment has them, and their places in a report.
 */
final class RepeatedGroups {
    /** What stands for an index in the variables of a loader. */
    private static final String INDEX = "<index>";

    private final String[] variables;
    private final Uncertainty uncertainty;
    private final Findings findings;

    /** What stands for the name of the group that is read, and its name; nothing outside such groups. */
    private String placeholder = "";

    private String name = "";
    private String start = "";
    private String declaredLast = "";

    /** The variables that were read, by what those of all groups and then those of one group begin with. */
    private final Map<String, Map<String, List<String>>> read = new LinkedHashMap<>();

    /** How many groups came before one, by what the variables of that one begin with. */
    private final Map<String, Integer> places = new HashMap<>();

    /** The indexes that were read, in their order, by what the variables begin with. */
    private final Map<String, List<String>> indexes = new HashMap<>();

    private final Set<String> gaps = new HashSet<>();

    /** What the variables of a group after a gap begin with, and what they will begin with where there is none. */
    private final Map<String, String> inOrder = new HashMap<>();

    RepeatedGroups(String[] variables, Uncertainty uncertainty, Findings findings) {
        this.variables = variables;
        this.uncertainty = uncertainty;
        this.findings = findings;
    }

    /** Says that the settings of one group follow. */
    void enter(String standsForName, String groupName) {
        placeholder = standsForName;
        name = groupName;
    }

    /** Says that they are over. */
    void leave() {
        placeholder = "";
        name = "";
    }

    /** What a rule that reads the groups asks for: all of them, and the setting that was read last of the one that is over. */
    List<String> declaredOfGroup() {
        return List.of(start + placeholder, declaredLast);
    }

    /** A variable as the environment has it. */
    String actual(String declared) {
        return placeholder.isEmpty() ? declared : declared.replace(placeholder, name);
    }

    /** A variable as the environment has it; one of several groups stands in a report with those of its own group. */
    String placed(String declared) {
        int end = placeholder.isEmpty() ? -1 : declared.indexOf(placeholder);
        if (end < 0) {
            return declared;
        }
        String variable = actual(declared);
        findings.place(variable, firstOf(declared), place(declared.substring(0, end) + name), declared);
        return variable;
    }

    /** The variable of the setting that is read as the loader has it. */
    String declared(String variable) {
        return placeholder.isEmpty() ? variable : declaredLast;
    }

    /** Notes that a setting is read, and whether for the first time. */
    void read(String declared, String variable, boolean isNew) {
        if (!placeholder.isEmpty()) {
            start = declared.substring(0, declared.indexOf(placeholder));
            declaredLast = declared;
            if (isNew) {
                ofGroup().add(variable);
            }
        }
    }

    /** The variables that were read of the group whose settings are read. */
    private List<String> ofGroup() {
        Map<String, List<String>> groups = read.get(start);
        if (groups == null) {
            groups = new LinkedHashMap<>();
            read.put(start, groups);
        }
        List<String> known = groups.get(name);
        if (known == null) {
            known = new ArrayList<>();
            groups.put(name, known);
        }
        return known;
    }

    /** Every variable, those of the groups as the environment has them. */
    List<String> everyVariable() {
        Set<String> all = new LinkedHashSet<>();
        for (String variable : variables) {
            if (variable.indexOf('<') < 0) {
                all.add(variable);
            } else {
                for (List<String> ofGroup : ofGroups(variable)) {
                    all.addAll(ofGroup);
                }
            }
        }
        return List.copyOf(all);
    }

    /** What the variables begin with, up to the name or the index, of which there are as many as the environment has. */
    Set<String> ones() {
        return among(variables);
    }

    /** The same of the variables of a loader. */
    static Set<String> among(String[] variables) {
        Set<String> ones = new LinkedHashSet<>();
        for (String variable : variables) {
            int end = variable.indexOf('>');
            if (end >= 0) {
                ones.add(variable.substring(0, end + 1));
            }
        }
        return ones;
    }

    /** The variables that were read of a setting that has one for each name or index; none of any other, and of groups. */
    List<String> valuesOf(String declared) {
        List<String> values = new ArrayList<>();
        if (declared.indexOf('<') >= 0 && List.of(variables).contains(declared)) {
            String end = declared.substring(declared.indexOf('>') + 1);
            for (List<String> ofGroup : ofGroups(declared)) {
                for (String variable : ofGroup) {
                    if (variable.endsWith(end)) {
                        values.add(variable);
                    }
                }
            }
        }
        return values;
    }

    /** The variables that were read, by group, by one that the loader has for those of each. */
    private Iterable<List<String>> ofGroups(String declared) {
        return read.getOrDefault(declared.substring(0, declared.indexOf('<')), Map.of())
                .values();
    }

    /** Notes the index of a group that is there. */
    void index(String variable, String index) {
        List<String> known = indexes.get(variable);
        if (known == null) {
            known = new ArrayList<>();
            indexes.put(variable, known);
        }
        known.add(index);
    }

    /** The index of a group, by how many come before it. */
    String index(String variable, int place) {
        return indexes.getOrDefault(variable, List.of()).get(place);
    }

    /**
     * The first whose index is not the next says where the gap is; all that follow come too late, too. One with a zero in front is
     * told what the next one is.
     */
    void gap(String variable, String next, String index) {
        boolean isPadded = GroupNames.isPadded(index);
        String found = variable.replace(INDEX, index);
        if (!isPadded) {
            inOrder.put(found, variable.replace(INDEX, next));
        }
        if (!gaps.add(isPadded ? found : variable)) {
            return;
        }
        String missing = variable.replace(INDEX, next);
        boolean isValue = List.of(variables).contains(variable);
        String first = firstOf(variable);
        findings.place(found, first, place(variable.substring(0, variable.indexOf(INDEX)) + index), first);
        Finding gap = new Finding(
                "gap",
                found,
                isPadded
                        ? "is set, and its index has a zero in front: indexes are written 0, 1, 2"
                        : "is set and " + missing + " is not: indexes count from 0",
                Found.NOTHING,
                (isValue ? "rename it" : "rename the variables of " + found) + " to " + missing + ", or "
                        + (isPadded
                                ? "remove " + (isValue ? "it" : "them")
                                : "set " + (isValue ? "" : "those of ") + missing));
        String open = isPadded ? "" : uncertainty.open(ofIndex(variable, next));
        findings.problem(
                open.isEmpty()
                        ? gap
                        : gap.notJudged(
                                "is set, and indexes count from 0: " + missing + " " + NotJudged.mayBeSet(open)));
    }

    /** The name that a variable of the group that is read will have without the gap before it, or nothing. */
    String nameInOrder(String declared) {
        int end = declared.indexOf(INDEX);
        String now = placeholder.equals(INDEX) && end >= 0 ? declared.substring(0, end) + name : "";
        String then = inOrder.get(now);
        return then == null ? "" : then + declared.substring(end + INDEX.length());
    }

    /** The variables of the value or group of an index. */
    private List<String> ofIndex(String variable, String index) {
        List<String> all = new ArrayList<>();
        for (String each : variables) {
            if (each.startsWith(variable)) {
                all.add(each.replace(INDEX, index));
            }
        }
        return all;
    }

    /** How many groups came before one, by what the variables of that one begin with. */
    private int place(String group) {
        Integer known = places.putIfAbsent(group, places.size());
        return known == null ? places.size() - 1 : known;
    }

    /** The first variable that the loader has with such a name or index, whose place in a report all of them have. */
    private String firstOf(String declared) {
        String beginning = declared.substring(0, declared.indexOf('<') + 1);
        for (String variable : variables) {
            if (variable.startsWith(beginning)) {
                return variable;
            }
        }
        return declared;
    }
}
