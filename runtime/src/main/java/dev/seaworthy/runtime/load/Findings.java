package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The problems and warnings of a pass, given out in the order of declaration: by variable, then as they came. */
final class Findings {
    private final Map<String, Integer> places = new HashMap<>();
    /** Of a variable of one of several groups, which all have the place of the first, where it comes among theirs. */
    private final Map<String, Integer> placesAmongGroups = new HashMap<>();

    private final int declared;
    private final List<Finding> problems = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private final List<UnusedVariables> unused = new ArrayList<>();
    private final Map<Finding.Key, Integer> problemPlaces = new HashMap<>();
    private final Map<Finding.Key, Integer> warningPlaces = new HashMap<>();
    private final Map<String, Integer> missing = new LinkedHashMap<>();
    /** Those that are missing for certain, or that a rule demands: once they are set, they demand what others do by their presence. */
    private final Set<String> demanded = new HashSet<>();

    private final Set<String> inConflict = new HashSet<>();
    private boolean isUnsure;

    Findings(String[] variables) {
        for (String variable : variables) {
            places.put(variable, places.size());
        }
        declared = variables.length;
    }

    /**
     * Says that a variable of one of several groups, which is known only now, comes where the first of them does, with those of
     * its group and in their order.
     *
     * @param variable the variable
     * @param first the one that the loader has first for such groups
     * @param group how many groups come before its own
     * @param own the one that the loader has for it
     */
    void place(String variable, String first, int group, String own) {
        Integer place = places.get(first);
        places.putIfAbsent(variable, place == null ? places.size() : place);
        placesAmongGroups.putIfAbsent(variable, group * declared + places.getOrDefault(own, 0));
    }

    /** Says whether what follows is of settings of which nobody knows whether a start reads them: it cannot be a problem. */
    void unsure(boolean isUnsureNow) {
        isUnsure = isUnsureNow;
    }

    void problem(Finding problem) {
        if (isUnsure) {
            warning(problem);
        } else {
            add(problem, problems, problemPlaces);
        }
    }

    /** Adds that the names of a variable are set to different values; that one of them is an older name goes without saying then. */
    void conflict(Finding problem) {
        problem(problem);
        inConflict.add(problem.variable());
    }

    void warning(Finding warning) {
        add(warning, warnings, warningPlaces);
    }

    /** Adds the warning of variables without effect, to which more may be added until warnings are asked for. */
    void unused(UnusedVariables variables) {
        unused.add(variables);
    }

    /** Adds a finding; one about another element of the same list joins what was found before. */
    private static void add(Finding finding, List<Finding> findings, Map<Finding.Key, Integer> places) {
        @Nullable Integer same = places.putIfAbsent(finding.key(), findings.size());
        if (same == null) {
            findings.add(finding);
        } else {
            findings.set(same, findings.get(same).and(finding));
        }
    }

    /**
     * Adds the problem of a variable that is not set and must be; one that is read twice has it once.
     *
     * @param doubt why nobody can tell; nothing where it is certain
     */
    void missing(String variable, String message, Found found, String fix, String doubt) {
        if (isUnsure || missing.putIfAbsent(variable, problems.size()) != null) {
            return;
        }
        if (doubt.isEmpty()) {
            demanded.add(variable);
        }
        Finding finding = new Finding("missing", variable, message, found, fix);
        problems.add(doubt.isEmpty() ? finding : finding.notJudged(doubt));
    }

    /** Whether a variable has a problem. */
    boolean isRefused(String variable) {
        for (Finding problem : problems) {
            if (problem.variable().equals(variable)) {
                return true;
            }
        }
        return false;
    }

    /** Says that a rule refuses that a variable is not set. */
    void demand(String variable) {
        demanded.add(variable);
    }

    /** The variables that must be set for certain and are not. */
    Set<String> demanded() {
        return demanded;
    }

    /** The variables that are missing. */
    Set<String> missing() {
        return missing.keySet();
    }

    /** Adds advice to the problem of a missing variable. */
    void advise(String variable, String advice) {
        Integer at = missing.get(variable);
        if (at != null) {
            problems.set(at, problems.get(at).withMoreAdvice(advice));
        }
    }

    List<Problem> problems() {
        return inOrder(problems);
    }

    List<Problem> warnings() {
        List<Finding> others = new ArrayList<>();
        for (Finding warning : warnings) {
            if (!warning.key().code().equals("renamed") || !inConflict.contains(warning.variable())) {
                others.add(warning);
            }
        }
        for (UnusedVariables each : unused) {
            others.add(each.warning());
        }
        return inOrder(others);
    }

    private List<Problem> inOrder(List<Finding> findings) {
        List<Problem> sorted = new ArrayList<>();
        for (Finding finding : findings) {
            if (!isExplained(finding, findings)) {
                sorted.add(finding.problem());
            }
        }
        sorted.sort(new Comparator<Problem>() {
            @Override
            public int compare(Problem one, Problem other) {
                int compared = Integer.compare(place(one), place(other));
                return compared != 0 ? compared : Integer.compare(placeAmongGroups(one), placeAmongGroups(other));
            }
        });
        return List.copyOf(sorted);
    }

    /** Whether one cause, a beginning that does not say what a value is, has a better finding. */
    private static boolean isExplained(Finding finding, List<Finding> findings) {
        if (!finding.isAboutBeginning()) {
            return false;
        }
        boolean isExplained = false;
        for (Finding other : findings) {
            isExplained |= finding.isExplainedBy(other);
        }
        return isExplained;
    }

    /** What is about all of them comes after them. */
    private int placeAmongGroups(Problem problem) {
        return placesAmongGroups.getOrDefault(problem.variable(), Integer.MAX_VALUE);
    }

    private int place(Problem problem) {
        @Nullable Integer place = places.get(problem.variable());
        return place == null ? places.size() : place;
    }
}
