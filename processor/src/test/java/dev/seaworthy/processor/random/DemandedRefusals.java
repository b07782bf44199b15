package dev.seaworthy.processor.random;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.runtime.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How many of the starts that are refused for nothing but settings which are required when another one has a value an output
 * refuses, too: by the environment, by a default, by a value that is set, and since another one is set.
 */
final class DemandedRefusals {
    private static final Pattern DEMAND =
            Pattern.compile("is required when (\\S+) (?:is|contains) (.*)", Pattern.DOTALL);

    private final Map<String, int[]> counts = new TreeMap<>();
    private final Map<String, String> missed = new TreeMap<>();

    /** Counts an environment. */
    void add(ConfigModel model, Map<String, String> variables, List<Problem> problems, boolean isFound) {
        String kind = kind(model, variables, problems);
        if (!kind.isEmpty()) {
            int[] count = counts.computeIfAbsent(kind, each -> new int[2]);
            count[0]++;
            count[1] += isFound ? 1 : 0;
            if (!isFound) {
                missed.merge(
                        kind, "\n" + model.qualifiedName() + ": " + problems + "\n  in " + variables, String::concat);
            }
        }
    }

    /** Why all that is missing is required; nothing where a start is refused for something else, in one of several groups, or in development. */
    private static String kind(ConfigModel model, Map<String, String> variables, List<Problem> problems) {
        String word = variables.getOrDefault(model.environmentVariable(), "").strip();
        boolean isDeployed = Stream.of(Environment.STAGING, Environment.PRODUCTION)
                .anyMatch(each -> model.environmentNames().of(each).contains(word));
        Set<String> kinds = new HashSet<>();
        for (Problem problem : problems) {
            Matcher demand = DEMAND.matcher(problem.message());
            boolean isDemand = problem.code().equals("missing") && demand.matches();
            boolean isOnce = !model.settings().allNamed(problem.variable()).isEmpty();
            kinds.add(isDemand && isOnce ? kind(model, variables, demand.group(1), demand.group(2)) : "");
        }
        return isDeployed && kinds.size() == 1 ? kinds.iterator().next() : "";
    }

    private static String kind(ConfigModel model, Map<String, String> variables, String other, String words) {
        if (other.equals(model.environmentVariable())) {
            return "environment";
        }
        if (words.equals("set")) {
            return "presence";
        }
        boolean isSet = model.settings().allNamed(other).stream()
                .flatMap(setting -> setting.names().stream())
                .anyMatch(name -> !variables.getOrDefault(name, "").isEmpty());
        return isSet ? "value" : "default";
    }

    /** Fails when few of one kind are found, or there are none. */
    void check(String output, Map<String, Integer> leastShares) {
        new TreeMap<>(leastShares).forEach((kind, least) -> {
            int[] count = counts.getOrDefault(kind, new int[2]);
            int share = count[1] * 100 / Math.max(1, count[0]);
            String words = output + ": " + share + " % of " + count[0] + " that are refused by " + kind;
            System.out.println(words);
            boolean isEnough = count[0] > 0 && share >= least;
            assertTrue(isEnough, () -> words + missed.getOrDefault(kind, ""));
        });
    }
}
