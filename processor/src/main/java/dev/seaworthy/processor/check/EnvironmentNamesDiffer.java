package dev.seaworthy.processor.check;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.SourceRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A name of an environment is a word, and the name of one environment. */
final class EnvironmentNamesDiffer implements Check {
    private static final Law LAW = new Law(
            "SW039",
            "A name of an environment is a word that means one environment",
            "Write each name once, with letters, digits, - and _, and a letter first.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        Map<String, Environment> owners = new HashMap<>();
        for (Environment each : Environment.values()) {
            owners.put(each.variableValue(), each);
        }
        for (Environment each : Environment.values()) {
            SourceRef place = config.source().annotation(ConfigModel.ANNOTATION).attribute(ConfigModel.namesOf(each));
            Set<String> seen = new HashSet<>(Set.of(each.variableValue()));
            for (String name : config.environmentNames().ownOf(each)) {
                if (isWord(name)) {
                    take(name, each, owners, seen, place, found);
                } else {
                    found.accept(noWord(name, place));
                }
            }
        }
    }

    /** Names that differ in case alone are not a mistake in one environment; of two, they are one waiting to happen. */
    private static void take(
            String name,
            Environment environment,
            Map<String, Environment> owners,
            Set<String> seen,
            SourceRef place,
            Consumer<Diagnostic> found) {
        Environment owner = owners.putIfAbsent(name.toLowerCase(Locale.ROOT), environment);
        if (owner != null && owner != environment) {
            found.accept(LAW.at(
                    place,
                    "\"" + name + "\" is a name of " + owner.variableValue() + "; it cannot be one of "
                            + environment.variableValue() + " too.",
                    "Remove it, or write another name."));
        } else if (!seen.add(name)) {
            found.accept(LAW.at(
                    place,
                    "\"" + name + "\" is a name of " + environment.variableValue() + " already.",
                    "Remove the name that is there twice."));
        }
    }

    private static Diagnostic noWord(String name, SourceRef place) {
        return name.isEmpty()
                ? LAW.at(place, "\"\" is not a name: a variable that is empty counts as not set.", "Remove it.")
                : LAW.at(
                        place,
                        "\"" + name + "\" is not a name that files, shells and manifests can all have.",
                        "Write it with letters, digits, - and _, starting with a letter: \"" + fixed(name) + "\".");
    }

    private static boolean isWord(String name) {
        return !name.isEmpty() && isLetter(name.charAt(0)) && name.chars().allMatch(EnvironmentNamesDiffer::isOfWord);
    }

    private static boolean isLetter(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isOfWord(int c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }

    private static String fixed(String name) {
        StringBuilder fixed = new StringBuilder();
        name.strip().chars().forEach(c -> fixed.append(isOfWord(c) ? (char) c : '-'));
        boolean begins = fixed.length() > 0 && isLetter(fixed.charAt(0));
        return begins ? fixed.toString() : "env" + fixed;
    }
}
