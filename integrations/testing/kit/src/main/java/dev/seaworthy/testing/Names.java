package dev.seaworthy.testing;

import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigValue;
import dev.seaworthy.runtime.Problem;
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
    private final String environmentVariable;
    private final Set<String> variables;
    private final Set<String> rules;

    /** Whether there is no rule beside these. */
    private final boolean isComplete;

    /** What the loader asks for where a name alone is set, other names of its variables among them. */
    private final Function<String, Set<String>> asked;

    /** What a report says where a name is set, alone or among others. */
    private final Function<String, ConfigReport<?>> reports;

    private Names(
            String configuration,
            String environmentVariable,
            Set<String> variables,
            Set<String> rules,
            boolean isComplete,
            Function<String, Set<String>> asked,
            Function<String, ConfigReport<?>> reports) {
        this.configuration = configuration;
        this.environmentVariable = environmentVariable;
        this.variables = variables;
        this.rules = rules;
        this.isComplete = isComplete;
        this.asked = asked;
        this.reports = reports;
    }

    /** All names of a configuration. */
    static Names of(ConfigLoader<?> loader) {
        Set<String> variables = new LinkedHashSet<>(loader.variables());
        variables.add(loader.environmentVariable());
        variables.add(WAIVERS);
        return new Names(
                loader.type().getSimpleName(),
                loader.environmentVariable(),
                variables,
                new LinkedHashSet<>(loader.rules()),
                true,
                name -> AskedSource.asked(loader, name),
                name -> AskedSource.report(loader, name));
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
        return new Names(report.name(), "", variables, rules, false, name -> Set.of(), name -> report);
    }

    private static Stream<String> attributes() {
        return Arrays.stream(ProductionRule.class.getDeclaredMethods())
                .map(Method::getName)
                .sorted();
    }

    /** A variable of which a report speaks, if there is one of this name. */
    String variable(String name) {
        if (isAmong(variables, name) && !isPattern(name)) {
            return name;
        }
        misnamed(name).ifPresent(Names::refuse);
        throw unknown(configuration + " has no variable " + name, name, variables);
    }

    /** A name to set that feeds a setting, if there is one: a variable, an older name of one, or a fallback. */
    String settable(String name) {
        Set<String> known = asked.apply(name);
        if (isRead(name, known)) {
            return name;
        }
        Optional<String> named = inFile(name);
        if (named.isPresent()) {
            throw NameMistake.unreadFile(name, named.get());
        }
        throw unset(name, known);
    }

    /** A name to set no longer: one that can be set, or one of a file. */
    void removable(String name) {
        Set<String> known = asked.apply(name);
        if (!isRead(name, known) && inFile(name).isEmpty()) {
            throw unset(name, known);
        }
    }

    /** A name that feeds no setting. */
    String foreign(String name) {
        if (isRead(name, asked.apply(name))) {
            throw NameMistake.known(configuration, name);
        }
        return name;
    }

    private boolean isRead(String name, Set<String> known) {
        boolean isRead = isAmong(variables, name) || known.contains(name);
        if (VariablePattern.isOne(name) && (isRead || isAmong(variables, VariablePattern.reported(name)))) {
            throw NameMistake.pattern(name);
        }
        return isRead;
    }

    /** The variable whose file a name is that of. */
    private Optional<String> inFile(String name) {
        if (!name.endsWith(FILE)) {
            return Optional.empty();
        }
        String variable = name.substring(0, name.length() - FILE.length());
        boolean isNeverInOne = variable.equals(environmentVariable) || variable.equals(WAIVERS);
        boolean isKnown = isAmong(variables, variable) || asked.apply(variable).contains(variable);
        return isKnown && !isNeverInOne ? Optional.of(variable) : Optional.empty();
    }

    private IllegalArgumentException unset(String name, Set<String> known) {
        Set<String> all = new LinkedHashSet<>(variables);
        all.addAll(known);
        return NameMistake.unknown(
                configuration + " has no variable " + name,
                name,
                all,
                "withOther sets one that the configuration does not have");
    }

    /** What a problem may be about: a variable, or a rule by its whole name. */
    void subject(String name, ConfigReport<?> report) {
        boolean isKnown = isAmong(variables, name) || isAmong(rules, name);
        if ((isKnown && !isPattern(name)) || isNamedBy(report, name)) {
            return;
        }
        misnamed(name).ifPresent(Names::refuse);
        if (isComplete) {
            List<String> all = new ArrayList<>(variables);
            all.addAll(rules);
            throw unknown(configuration + " has no variable and no rule " + name, name, all);
        }
    }

    private static void refuse(IllegalArgumentException mistake) {
        throw mistake;
    }

    /** Whether a name is a pattern as no report writes it. */
    private boolean isPattern(String name) {
        return VariablePattern.isOne(name) && !variables.contains(name) && !rules.contains(name);
    }

    /** What is wrong with a name that means a setting, and that no report has. */
    private Optional<IllegalArgumentException> misnamed(String name) {
        String reported = VariablePattern.reported(name);
        if (isPattern(name)
                && (isAmong(variables, reported)
                        || isAmong(rules, reported)
                        || asked.apply(name).contains(name))) {
            return Optional.of(NameMistake.pattern(name));
        }
        return setting(name)
                .map(variable -> NameMistake.otherName(configuration, name, variable))
                .or(() -> inFile(name)
                        .map(variable ->
                                NameMistake.fileOf(name, setting(variable).orElse(variable))));
    }

    private IllegalArgumentException unknown(String fact, String name, Collection<String> candidates) {
        String otherwise = variables.stream()
                .findFirst()
                .map(first -> "write one that it has, such as " + VariablePattern.example(first))
                .orElse("");
        return NameMistake.unknown(fact, name, candidates, otherwise);
    }

    /** The variable of the setting that an older name or a fallback gives a value. */
    private Optional<String> setting(String name) {
        // The origin of such a value ends in the name that has it.
        return reports.apply(name).values().stream()
                .filter(value -> value.origin().endsWith(" " + name))
                .map(ConfigValue::variable)
                .findFirst();
    }

    /** Whether a variable that is not set, and of which a report has no line, would be that of a secret. */
    boolean isSecret(String variable) {
        return reports.apply(variable).values().stream()
                .anyMatch(value -> value.variable().equals(variable) && value.sensitive());
    }

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
            throw NameMistake.unknown(
                    subject + " has no rule " + word + ", and no problem has that code", word, words, "");
        }
    }

    /** Whether a name is one of some, or of what a pattern among them stands for. */
    private static boolean isAmong(Set<String> names, String name) {
        return names.contains(name) || VariablePattern.of(names, name).isPresent();
    }

    /** A variable as the configuration declares it. */
    String declared(String variable) {
        return variables.contains(variable)
                ? variable
                : VariablePattern.of(variables, variable).orElse(variable);
    }

    private List<String> rulesOf(String subject) {
        return rules.stream()
                .filter(rule -> rule.startsWith(subject + "."))
                .map(rule -> rule.substring(subject.length() + 1))
                .toList();
    }
}
