package dev.seaworthy.processor.random;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.Dotenv;
import dev.seaworthy.runtime.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The four example files of a configuration, started as they are and filled in. */
final class ExampleFiles {
    private final RandomConfiguration configuration;
    private final CompilerRun run;
    private final Loader loader;
    private final List<String> differences = new ArrayList<>();

    private ExampleFiles(RandomConfiguration configuration, CompilerRun run) {
        this.configuration = configuration;
        this.run = run;
        loader = run.loader(configuration);
    }

    /** What each file promises and does not keep. */
    static Optional<String> difference(RandomConfiguration configuration, CompilerRun run) {
        ExampleFiles files = new ExampleFiles(configuration, run);
        files.overview();
        files.development();
        files.deployed(Environment.STAGING);
        files.deployed(Environment.PRODUCTION);
        return files.differences.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", files.differences));
    }

    private String text(String name) {
        return run.text(configuration.document(name));
    }

    /** The overview names every variable. */
    private void overview() {
        String text = text(".env.example");
        agree(".env.example", Dotenv.parse(text, Map.of()));
        for (Placed placed : configuration.placed()) {
            Pattern line = Pattern.compile("(?m)^(# )?" + placed.variable() + "=");
            if (!line.matcher(text).find()) {
                differences.add(".env.example does not name " + placed.variable());
            }
        }
        for (Several several : configuration.several()) {
            for (Placed placed : several.placed(several.isNamed() ? "EXAMPLE" : "0")) {
                if (!Pattern.compile("(?m)^(# )?" + placed.variable() + "=")
                        .matcher(text)
                        .find()) {
                    differences.add(".env.example does not name " + placed.variable());
                }
            }
        }
    }

    /** The file for development starts the application; what only a program can judge is left aside. */
    private void development() {
        Map<String, String> variables = Dotenv.parse(text(".env.development.example"), Map.of());
        Set<String> refused = refused(variables);
        refused.removeIf(this::isOwn);
        if (!refused.isEmpty()) {
            differences.add(".env.development.example is refused for " + refused + " as it is: " + variables);
        }
        agree(".env.development.example", variables);
    }

    /** The file of a deployment is refused for what it leaves empty, and starts when that is filled in. */
    private void deployed(Environment environment) {
        String name = ".env." + environment.variableValue() + ".example";
        Map<String, String> variables = new LinkedHashMap<>(Dotenv.parse(text(name), Map.of()));
        Set<String> empty = new TreeSet<>();
        variables.forEach((variable, value) -> {
            if (value.isEmpty()) {
                empty.add(variable);
            }
        });
        Set<String> refused = refused(variables);
        if (!refused.equals(empty)) {
            differences.add(name + " leaves " + empty + " empty and is refused for " + refused + ": " + variables);
        }
        agree(name, variables);
        Set<String> filled = new TreeSet<>(empty);
        for (Placed placed : configuration.placed()) {
            if (empty.contains(placed.variable())
                    || isDemandedByValueOf(empty, placed)
                    || (demandedGroups(empty).contains(placed.optionalGroups()) && !isExcluded(placed))
                    || isSwitchedBy(empty, placed)) {
                variables.put(placed.variable(), placed.setting().good());
                filled.add(placed.variable());
            }
        }
        for (Placed placed : configuration.placed()) {
            if (!filled.contains(placed.variable()) && isDemandedByValueOf(filled, placed)) {
                variables.put(placed.variable(), placed.setting().good());
            }
        }
        for (Several several : configuration.several()) {
            several.placed(several.isNamed() ? "EXAMPLE" : "0").stream()
                    .filter(placed -> empty.contains(placed.variable()))
                    .forEach(placed ->
                            variables.put(placed.variable(), placed.setting().good()));
        }
        Set<String> still = refused(variables);
        if (!still.isEmpty()) {
            differences.add(name + " filled in is refused for " + still + ": " + variables);
        }
        agree(name + " filled in", variables);
    }

    /**
     * Whether a variable that somebody fills in may demand a setting of which no group is absent; no file can know its value. What
     * its presence demands, the file knows.
     */
    private boolean isDemandedByValueOf(Set<String> empty, Placed placed) {
        boolean isThere = placed.optionalGroups().isEmpty()
                || configuration.placed().stream()
                        .anyMatch(each -> empty.contains(each.variable())
                                && each.optionalGroups().equals(placed.optionalGroups()));
        return isThere
                && placed.setting().requirements().stream()
                        .filter(requirement -> !requirement.is().isEmpty())
                        .map(Requirement::variable)
                        .anyMatch(variable -> empty.contains(variable) || empty.contains(placed.prefix() + variable));
    }

    /** Whether a variable that somebody fills in may switch on the group that a setting is in. */
    private boolean isSwitchedBy(Set<String> empty, Placed placed) {
        return configuration.switched().entrySet().stream()
                .filter(each -> each.getValue().isOutside()
                        && empty.contains(each.getValue().setting().variable()))
                .anyMatch(each -> placed.optionalGroups().equals(List.of(each.getKey())) && !isExcluded(placed));
    }

    /** Whether a setting may not be set beside another one that is filled in: a rule or a relation says so. */
    private boolean isExcluded(Placed placed) {
        Set<String> excluded = new HashSet<>();
        configuration.visit((contract, place) -> contract.relations().stream()
                .filter(Relation::excludesOthers)
                .flatMap(relation -> relation.variables().stream().skip(1))
                .forEach(variable -> excluded.add(place.prefix() + variable)));
        return placed.setting().has(Attribute.FORBIDDEN) || excluded.contains(placed.variable());
    }

    /** The groups that a variable which somebody fills in may demand, with the groups around them. */
    private Set<List<String>> demandedGroups(Set<String> empty) {
        Set<List<String>> demanded = new HashSet<>();
        configuration.visit((contract, place) -> place.requirement()
                .filter(requirement -> empty.contains(requirement.variable()))
                .ifPresent(requirement -> demanded.add(place.optionalGroups())));
        return demanded;
    }

    /** The variables for which a start is refused, but for what no example can know: rules in plain Java, and of files. */
    private Set<String> refused(Map<String, String> variables) {
        Set<String> refused = new TreeSet<>();
        try {
            loader.report(variables).problems().stream()
                    .filter(problem -> !isOfAFile(problem))
                    .forEach(problem -> refused.add(example(problem.variable())));
        } catch (ReflectiveOperationException thrown) {
            refused.add("what it throws: " + thrown.getCause());
        }
        refused.removeIf(variable -> variable.endsWith("Needs"));
        return refused;
    }

    /** What an example has in place of a variable of which there must be one. */
    private static String example(String variable) {
        return variable.replace("<name>", "EXAMPLE").replace("<index>", "0");
    }

    private boolean isOfAFile(Problem problem) {
        boolean isJudgedByPem = problem.rule().endsWith(".pem")
                && configuration.placed().stream()
                        .anyMatch(each -> each.variable().equals(problem.variable())
                                && each.setting().type() == Type.FILE);
        return isJudgedByPem || problem.rule().endsWith(".exists");
    }

    private boolean isOwn(String variable) {
        return configuration.placed().stream()
                .anyMatch(each -> each.variable().equals(variable)
                        && each.setting().type().is(Trait.OWN));
    }

    private void agree(String name, Map<String, String> variables) {
        Agreement.difference(configuration, loader, variables)
                .ifPresent(difference -> differences.add(name + " as variables: " + difference));
    }
}
