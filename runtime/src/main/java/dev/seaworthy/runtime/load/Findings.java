package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The problems and warnings of a pass, given out in the order of declaration: by variable, then as they came. */
final class Findings {
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final Map<String, Integer> missing = new LinkedHashMap<>();

    Findings(String[] variables) {
        for (String variable : variables) {
            places.put(variable, places.size());
        }
    }

    void problem(Problem problem) {
        add(problem, problems);
    }

    void warning(Problem warning) {
        add(warning, warnings);
    }

    /** Adds a finding; one about another element of the same list joins what was found before. */
    private static void add(Problem finding, List<Problem> findings) {
        for (int i = 0; i < findings.size(); i++) {
            Problem earlier = findings.get(i);
            if (saysTheSame(earlier, finding)) {
                findings.set(i, withFound(earlier, joined(earlier.found(), finding.found())));
                return;
            }
        }
        findings.add(finding);
    }

    /** Whether two findings differ in nothing but what was found. */
    private static boolean saysTheSame(Problem one, Problem other) {
        return one.code().equals(other.code())
                && one.variable().equals(other.variable())
                && one.message().equals(other.message())
                && one.fix().equals(other.fix());
    }

    private static Problem withFound(Problem problem, String found) {
        return new Problem(problem.code(), problem.variable(), problem.message(), found, problem.fix());
    }

    /** A problem with other advice. */
    static Problem withFix(Problem problem, String fix) {
        return new Problem(problem.code(), problem.variable(), problem.message(), problem.found(), fix);
    }

    /** A problem as it is where it does not stop the start. */
    static Problem withMessage(Problem problem, String code, String message) {
        return new Problem(code, problem.variable(), message, problem.found(), problem.fix());
    }

    /** Two texts of the form {@code "element" (origin)} as one. */
    private static String joined(String earlier, String found) {
        int origin = earlier.lastIndexOf(" (");
        if (origin < 0 || !found.endsWith(earlier.substring(origin))) {
            return earlier;
        }
        String element = found.substring(0, found.length() - (earlier.length() - origin));
        String elements = earlier.substring(0, origin);
        return elements.contains(element) ? earlier : elements + ", " + element + earlier.substring(origin);
    }

    void missing(String variable, String fix) {
        required(variable, "is required and is not set", fix);
    }

    void required(String variable, String message, String fix) {
        missing.put(variable, problems.size());
        problems.add(new Problem("missing", variable, message, "", fix));
    }

    /** The variables that are missing. */
    Iterable<String> missing() {
        return missing.keySet();
    }

    /** Adds to the problem of a missing variable that another one is set and looks like a slip. */
    void slip(String variable, String written) {
        Integer at = missing.get(variable);
        if (at != null) {
            Problem problem = problems.get(at);
            problems.set(at, withFix(problem, problem.fix() + "; " + written + " is set: a slip?"));
        }
    }

    List<Problem> problems() {
        return inOrder(problems);
    }

    List<Problem> warnings() {
        return inOrder(warnings);
    }

    private List<Problem> inOrder(List<Problem> found) {
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(new Comparator<Problem>() {
            @Override
            public int compare(Problem one, Problem other) {
                return Integer.compare(place(one), place(other));
            }
        });
        return List.copyOf(sorted);
    }

    private int place(Problem problem) {
        @Nullable Integer place = places.get(problem.variable());
        return place == null ? places.size() : place;
    }
}
