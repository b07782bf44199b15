package dev.seaworthy.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where a loader and the judge differ. */
final class Agreement {
    /** Warnings of which the design says when they are due. */
    private static final Set<String> WARNINGS =
            Set.of("unsafe", "would-refuse", "would-warn", "renamed", "deprecated", "live-key");

    private Agreement() {}

    /** What differs between what the judge says and what the loader does, as text; nothing when they agree. */
    static Optional<String> difference(
            RandomConfiguration configuration, Loader loader, Map<String, String> variables) {
        Verdict judged = Judge.judge(configuration, variables);
        try {
            Verdict checked = loader.check(variables);
            Verdict loaded = loader.load(variables);
            List<String> differences = new ArrayList<>();
            add(differences, "problems", judged.problems(), checked.problems());
            add(differences, "warnings", known(judged.warnings()), known(checked.warnings()));
            if (judged.problems().isEmpty() && checked.problems().isEmpty()) {
                add(
                        differences,
                        "values",
                        judged.values().entrySet(),
                        checked.values().entrySet());
            }
            add(differences, "problems of load() instead of check()", checked.problems(), loaded.problems());
            add(
                    differences,
                    "values of load() instead of check()",
                    checked.values().entrySet(),
                    loaded.values().entrySet());
            return differences.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", differences));
        } catch (ReflectiveOperationException thrown) {
            return Optional.of("the loader throws " + thrown.getCause());
        }
    }

    /** The same, with the fewest variables that still differ; the environment itself stays known. */
    static Optional<String> least(RandomConfiguration configuration, Loader loader, Map<String, String> variables) {
        String environment = configuration.environmentVariable();
        Map<String, String> least = Shrinking.variables(
                variables,
                less -> less.containsKey(environment) == variables.containsKey(environment)
                        && difference(configuration, loader, less).isPresent());
        return difference(configuration, loader, least).map(difference -> difference + "\nin " + least);
    }

    private static Set<Finding> known(Set<Finding> warnings) {
        Set<Finding> known = new TreeSet<>(warnings);
        known.removeIf(each -> !WARNINGS.contains(each.code()));
        return known;
    }

    private static <T> void add(List<String> differences, String what, Set<T> expected, Set<T> found) {
        List<T> missing =
                expected.stream().filter(each -> !found.contains(each)).toList();
        List<T> surplus =
                found.stream().filter(each -> !expected.contains(each)).toList();
        if (!missing.isEmpty() || !surplus.isEmpty()) {
            differences.add(what + ": expected " + missing + ", found " + surplus);
        }
    }
}
