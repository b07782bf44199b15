package dev.seaworthy.preflight.scan;

import dev.seaworthy.Environment;
import dev.seaworthy.preflight.plan.AsIf;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.load.EvaluatedSetting;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.secret.Passwords;
import dev.seaworthy.runtime.load.secret.Telling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is looked for: the secrets of one environment. */
public final class Sought {
    private final Map<String, Set<String>> settings = new LinkedHashMap<>();
    private final Set<NotSought> notSought = new LinkedHashSet<>();
    private final Set<String> defaults;

    private Sought(Set<String> defaults) {
        this.defaults = defaults;
    }

    /**
     * The values of sensitive settings, their elements, and the passwords in the URLs of all settings.
     *
     * @param evaluator the configuration
     * @param evaluation what the environment has
     */
    public static Sought of(Evaluator evaluator, Evaluation evaluation) {
        Sought sought = new Sought(defaults(evaluator));
        Set<String> malformed = malformed(evaluation);
        for (EvaluatedSetting each : evaluation.settings()) {
            sought.add(each);
            if (malformed.contains(each.line().variable())) {
                sought.addMalformed(each);
            }
        }
        for (EvaluatedSetting each : evaluation.withoutEffect()) {
            sought.add(each);
        }
        for (Problem each : evaluation.report().problems()) {
            sought.addUnknown(each);
        }
        return sought;
    }

    /** The texts that the configuration itself has: they are in its class files, and in its documents. */
    private static Set<String> defaults(Evaluator evaluator) {
        Set<String> defaults = new HashSet<>();
        for (Environment each : Environment.values()) {
            AsIf nothing = new AsIf(new Plan().source(), evaluator.environmentVariable(), each);
            for (EvaluatedSetting setting : evaluator.evaluate(nothing).settings()) {
                String text = setting.text();
                if (text != null) {
                    defaults.add(text.strip());
                    defaults.addAll(setting.elements());
                    defaults.addAll(Passwords.in(text));
                }
            }
        }
        return defaults;
    }

    private void add(EvaluatedSetting setting) {
        String variable = setting.line().variable();
        String text = setting.text();
        if (text == null) {
            if (setting.isUnreadable()) {
                notSought.add(new NotSought(variable, "it cannot be read", true));
            }
            return;
        }
        if (setting.line().sensitive()) {
            add(variable, text);
            for (String each : setting.elements()) {
                if (!each.equals(text)) {
                    add(variable + " (an element)", each);
                }
                addMember(variable, each);
            }
        }
        for (String each : Passwords.in(text)) {
            add(variable + " (its password)", each);
        }
    }

    private static Set<String> malformed(Evaluation evaluation) {
        return evaluation.report().problems().stream()
                .filter(each -> each.code().equals("malformed"))
                .map(Problem::variable)
                .collect(Collectors.toSet());
    }

    /** Nobody knows where a password is in a malformed URL of which no part looks like one. */
    private void addMalformed(EvaluatedSetting setting) {
        String text = setting.text();
        if (text == null || setting.line().sensitive() || text.indexOf('@') < 0) {
            return;
        }
        if (Passwords.in(text).isEmpty()) {
            notSought.add(new NotSought(
                    setting.line().variable() + " (its password)",
                    "its value is malformed, so that it is not known whether one is in it",
                    true));
        }
    }

    /** A line of a file that cannot be read may be a secret. */
    private void addUnknown(Problem problem) {
        boolean isNamed = notSought.stream().anyMatch(each -> each.setting().equals(problem.variable()));
        if (problem.code().equals(Plan.NOT_JUDGED) && !isNamed) {
            notSought.add(new NotSought(problem.variable(), "it " + problem.message(), true));
        }
    }

    /** The value of an entry of a map. */
    private void addMember(String variable, String element) {
        int sign = element.indexOf('=');
        String member = element.substring(sign + 1);
        if (sign > 0 && Telling.tells(member.strip())) {
            add(variable + " (an element)", member);
        }
    }

    private void add(String name, String text) {
        String value = text.strip().replace("\r\n", "\n");
        if (defaults.contains(value)) {
            notSought.add(new NotSought(name, "it is a default of the configuration, which everybody may see", false));
        } else if (Telling.tells(value)) {
            settings.computeIfAbsent(value, key -> new LinkedHashSet<>()).add(name);
        } else {
            notSought.add(new NotSought(name, "it is too short or too common to tell", false));
        }
    }

    /** {@return the variables whose values are looked for, in the order of declaration} */
    public List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        settings.values().forEach(names::addAll);
        return List.copyOf(names);
    }

    /** {@return what is not looked for, and why} */
    public List<NotSought> notSought() {
        return List.copyOf(notSought);
    }

    /** What finds them. */
    Search search() {
        List<Pattern> patterns = new ArrayList<>();
        settings.forEach((text, names) -> patterns.addAll(Spellings.of(new Value(text, List.copyOf(names)))));
        boolean hasBlank = settings.keySet().stream().anyMatch(each -> each.indexOf(' ') >= 0);
        return new Search(patterns, hasBlank);
    }

    /** The names: the values are secrets. */
    @Override
    public String toString() {
        return String.join(", ", names());
    }
}
