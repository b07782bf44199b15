package dev.seaworthy.testing;

import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigValue;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.text.Nearest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The names that a test may use of one configuration: a typo in a test is an error of the test, and reported as one. */
final class Names {
    /** What {@link Problem#code} gives, beside what sources of a program's own give. */
    static final List<String> CODES = List.of(
            "missing",
            "malformed",
            "unsafe",
            "constraint",
            "relation",
            "gap",
            "conflict",
            "unknown-environment",
            "unreadable",
            "waiver",
            "rule-threw",
            "source-threw",
            "not-judged",
            "would-refuse",
            "would-warn",
            "live-key",
            "renamed",
            "deprecated",
            "blanks",
            "unknown-variable",
            "not-listed",
            "readable",
            "waived",
            "unused",
            "unused-waiver");

    static final String WAIVERS = "SEAWORTHY_WAIVE";

    /** What follows a variable in the name of one that names its file. */
    static final String FILE = "_FILE";

    private final String configuration;
    private final Set<String> variables;
    private final Set<String> rules;

    /** Whether there is no rule beside these. */
    private final boolean isComplete;

    /** What the loader asks for where a name alone is set, other names of its variables among them. */
    private final Function<String, Set<String>> asked;

    private Names(
            String configuration,
            Set<String> variables,
            Set<String> rules,
            boolean isComplete,
            Function<String, Set<String>> asked) {
        this.configuration = configuration;
        this.variables = variables;
        this.rules = rules;
        this.isComplete = isComplete;
        this.asked = asked;
    }

    /** All names of a configuration. */
    static Names of(ConfigLoader<?> loader) {
        Set<String> variables = new LinkedHashSet<>(loader.variables());
        variables.add(loader.environmentVariable());
        variables.add(WAIVERS);
        return new Names(
                loader.type().getSimpleName(),
                variables,
                new LinkedHashSet<>(loader.rules()),
                true,
                name -> AskedSource.asked(loader, name));
    }

    /** What a report alone tells: its variables, each with any rule that an annotation can say. */
    static Names of(ConfigReport<?> report) {
        Set<String> variables = new LinkedHashSet<>();
        report.values().stream().map(ConfigValue::variable).forEach(variables::add);
        Set<String> rules = new LinkedHashSet<>();
        for (String variable : variables) {
            attributes().forEach(attribute -> rules.add(variable + "." + attribute));
        }
        Stream.concat(report.problems().stream(), report.warnings().stream()).forEach(problem -> {
            variables.add(problem.variable());
            rules.add(problem.rule());
        });
        variables.add(WAIVERS);
        return new Names(report.name(), variables, rules, false, name -> Set.of());
    }

    private static Stream<String> attributes() {
        return Arrays.stream(ProductionRule.class.getDeclaredMethods())
                .map(Method::getName)
                .sorted();
    }

    /** A variable, if there is one of this name. */
    String variable(String name) {
        if (isAmong(variables, name)) {
            return name;
        }
        throw unknownVariable(name, variables);
    }

    /** A name that feeds a setting, if there is one: a variable, an older name of one, or a fallback. */
    String read(String name) {
        if (isAmong(variables, name)) {
            return name;
        }
        Set<String> known = asked.apply(name);
        if (known.contains(name)) {
            return name;
        }
        Set<String> all = new LinkedHashSet<>(variables);
        all.addAll(known);
        throw unknownVariable(name, all);
    }

    private IllegalArgumentException unknownVariable(String name, Set<String> known) {
        return unknown(
                configuration + " has no variable " + name,
                name,
                known,
                "withOther sets one that the configuration does not have");
    }

    /** What a problem may be about: a variable, or a rule by its whole name. */
    void subject(String name, ConfigReport<?> report) {
        if (isComplete && !isAmong(variables, name) && !isAmong(rules, name) && !isNamedBy(report, name)) {
            List<String> all = new ArrayList<>(variables);
            all.addAll(rules);
            throw unknown(configuration + " has no variable and no rule " + name, name, all, "");
        }
    }

    /** A source names what else is wrong: a file, or a variable that no setting has. */
    private static boolean isNamedBy(ConfigReport<?> report, String name) {
        return Stream.concat(report.problems().stream(), report.warnings().stream())
                .anyMatch(problem -> problem.variable().equals(name));
    }

    /** What is wrong with a variable: one of its rules, or the code of a problem. */
    void reason(String subject, String word, ConfigReport<?> report) {
        subject(subject, report);
        boolean isOfAProblem = Stream.concat(report.problems().stream(), report.warnings().stream())
                .anyMatch(problem -> problem.code().equals(word));
        if (!isAmong(rules, subject + "." + word) && !CODES.contains(word) && !isOfAProblem) {
            List<String> words = new ArrayList<>(rulesOf(subject));
            words.addAll(CODES);
            throw unknown(subject + " has no rule " + word + ", and no problem has that code", word, words, "");
        }
    }

    /** Whether a name is one of some, or what one becomes of which only an environment knows a part: {@code SHARD_<index>_URL}. */
    private static boolean isAmong(Set<String> names, String name) {
        return names.contains(name) || template(names, name).isPresent();
    }

    /** A variable as the configuration declares it. */
    String declared(String variable) {
        return variables.contains(variable)
                ? variable
                : template(variables, variable).orElse(variable);
    }

    private static Optional<String> template(Set<String> names, String name) {
        return names.stream()
                .filter(each -> each.indexOf('<') >= 0 && isOf(each, name))
                .findFirst();
    }

    private static boolean isOf(String template, String name) {
        String start = template.substring(0, template.indexOf('<'));
        String end = template.substring(template.indexOf('>') + 1);
        return name.length() > start.length() + end.length() && name.startsWith(start) && name.endsWith(end);
    }

    private List<String> rulesOf(String subject) {
        return rules.stream()
                .filter(rule -> rule.startsWith(subject + "."))
                .map(rule -> rule.substring(subject.length() + 1))
                .toList();
    }

    private static IllegalArgumentException unknown(
            String fact, String name, Collection<String> candidates, String otherwise) {
        String nearest = Nearest.to(name, candidates);
        String fix = nearest == null ? otherwise : "did you mean " + nearest + "?";
        return new IllegalArgumentException(fix.isEmpty() ? fact : fact + "; " + fix);
    }
}
