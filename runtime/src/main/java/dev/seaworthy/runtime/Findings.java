package dev.seaworthy.runtime;

import dev.seaworthy.runtime.text.Nullable;
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
            if (earlier.saysTheSame(finding)) {
                findings.set(i, earlier.withFound(joined(earlier.found(), finding.found())));
                return;
            }
        }
        findings.add(finding);
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
            problems.set(at, problem.withFix(problem.fix() + "; " + written + " is set: a slip?"));
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
