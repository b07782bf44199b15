package dev.seaworthy.processor.random;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.necessary.Clause;
import dev.seaworthy.processor.necessary.Demanded;
import dev.seaworthy.processor.necessary.Excluded;
import dev.seaworthy.processor.necessary.GroupPresence;
import dev.seaworthy.processor.necessary.NecessaryConditions;
import dev.seaworthy.processor.necessary.NecessarySetting;
import dev.seaworthy.processor.necessary.RuleClause;
import dev.seaworthy.runtime.EnvironmentNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Judges variables by the conditions that every environment which starts meets, as a validator of JSON Schema does. */
final class NecessaryJudge {
    /** More than blanks to every loader. */
    private static final String VALUE = "[^\\t-\\r ]";

    private final List<NecessarySetting> settings;
    private final String environmentVariable;
    private final EnvironmentNames environmentNames;

    NecessaryJudge(ConfigModel config) {
        settings = new NecessaryConditions(config).settings();
        environmentVariable = config.environmentVariable();
        environmentNames = config.environmentNames();
    }

    /** What variables do not meet. */
    List<String> refused(Map<String, String> variables) {
        String word = variables.getOrDefault(environmentVariable, "").strip();
        Optional<Environment> environment = Stream.of(Environment.values())
                .filter(each -> environmentNames.of(each).contains(word))
                .findFirst();
        if (environment.isEmpty()) {
            return List.of(environmentVariable);
        }
        List<String> refused = new ArrayList<>();
        for (NecessarySetting each : settings) {
            String variable = each.setting().variable();
            if (each.groups().stream().allMatch(group -> isThere(group, variables))) {
                List<String> judged = new ArrayList<>(each.setting().names());
                judged.removeAll(each.setting().fallbacks());
                judged.stream()
                        .flatMap(name -> actual(name, variables))
                        .forEach(name -> each.ofType().forEach(clause -> add(refused, name, clause, variables)));
                actual(variable, variables)
                        .forEach(name -> each.constraints().forEach(clause -> add(refused, name, clause, variables)));
                for (RuleClause rule : each.rules()) {
                    if (rule.environments().contains(environment.get())) {
                        add(refused, variable, rule.clause(), variables);
                    }
                }
            }
            for (Excluded excluded : each.exclusions()) {
                boolean areBothSet = Stream.of(each.setting(), excluded.setting())
                        .allMatch(setting -> isThere(new GroupPresence(List.of(setting), Optional.empty()), variables));
                if (areBothSet && excluded.groups().stream().allMatch(group -> isThere(group, variables))) {
                    refused.add(variable + " and " + excluded.setting().variable() + " are set");
                }
            }
            for (Demanded demanded : each.demands()) {
                if (demanded.environments().contains(environment.get()) && isDemanded(demanded, variables)) {
                    boolean isGiven = Stream.concat(Stream.of(each.setting()), demanded.others().stream())
                            .flatMap(setting -> setting.names().stream())
                            .anyMatch(name -> found(VALUE, name, variables));
                    if (!isGiven) {
                        refused.add(variable + " is missing");
                    }
                }
            }
        }
        return refused;
    }

    /** The variable itself, or those that have a name or an index where it has what stands for one. */
    private static Stream<String> actual(String variable, Map<String, String> variables) {
        return Repetition.isIn(variable)
                ? variables.keySet().stream().filter(name -> name.matches(Repetition.pattern(variable)))
                : Stream.of(variable);
    }

    private static boolean isDemanded(Demanded demanded, Map<String, String> variables) {
        return demanded.groups().stream().allMatch(group -> isThere(group, variables))
                && demanded.trigger()
                        .map(trigger -> isTriggered(trigger, variables))
                        .orElse(true);
    }

    private static boolean isThere(GroupPresence group, Map<String, String> variables) {
        return group.trigger()
                .map(trigger -> isTriggered(trigger, variables))
                .orElseGet(() -> group.members().stream()
                        .anyMatch(member -> member.names().stream()
                                .anyMatch(name -> found(NecessarySetting.valueRegex(member), name, variables))));
    }

    private static boolean isTriggered(Demanded.Trigger trigger, Map<String, String> variables) {
        boolean isByDefault = !trigger.byDefault().isEmpty()
                && trigger.byDefault().stream()
                        .flatMap(each -> each.names().stream())
                        .allMatch(name -> variables.getOrDefault(name, "").isEmpty());
        return isByDefault || found(trigger.regex(), trigger.setting().variable(), variables);
    }

    private static void add(List<String> refused, String name, Clause clause, Map<String, String> variables) {
        Optional<String> regex = clause.condition().regex();
        boolean isRefused = variables.containsKey(name)
                && regex.isPresent()
                && found(regex.get(), name, variables) == clause.condition().isRefusal();
        if (isRefused) {
            refused.add(name + " " + clause.words() + " by " + regex.get());
        }
    }

    private static boolean found(String regex, String name, Map<String, String> variables) {
        return variables.containsKey(name)
                && Pattern.compile(endsOnly(regex))
                        .matcher(variables.getOrDefault(name, ""))
                        .find();
    }

    /** In Java a dollar matches before a line end at the end, too; where other languages have it, only the end. */
    static String endsOnly(String regex) {
        StringBuilder only = new StringBuilder();
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                only.append(c).append(regex.charAt(++i));
            } else {
                only.append(c == '$' ? "\\z" : String.valueOf(c));
            }
        }
        return only.toString();
    }
}
