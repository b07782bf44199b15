package dev.seaworthy.preflight.manifest.compose;

import dev.seaworthy.preflight.plan.EnvFile;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.preflight.plan.PlannedVariable;
import dev.seaworthy.preflight.plan.ShownName;
import dev.seaworthy.runtime.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What Compose inserts into its files: what {@code .env} beside them sets. The shell that runs Compose can set more, which
 * nobody gave.
 */
final class ShellVariables {
    private static final String FILE = ".env";

    private final Map<String, PlannedVariable> variables;
    private final Plan file;

    private ShellVariables(Plan file) {
        this.file = file;
        this.variables = file.variables();
    }

    /** Those of a project in a directory. */
    static ShellVariables in(Path directory) {
        Path file = directory.resolve(FILE);
        Plan plan = new Plan();
        if (Files.isRegularFile(file)) {
            new EnvFile(file).addTo(plan);
        }
        return new ShellVariables(plan);
    }

    /** What a variable is, if the file sets it. */
    Optional<PlannedVariable> find(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    /** Adds what cannot be read in the file: Compose reads all of it, whatever is inserted. */
    void addUnreadable(Plan plan) {
        file.problemsOfFiles().forEach(plan::add);
        variables.forEach((name, variable) -> {
            if (variable.isProblem()) {
                plan.addUnlessRead(
                        variable,
                        new Problem(
                                Plan.NOT_JUDGED,
                                FILE,
                                "has a line that cannot be read, and Compose reads all of them: " + variable.unknown(),
                                variable.place(),
                                variable.fix()));
            }
        });
    }

    /** A variable that only the shell can set. */
    static PlannedVariable ofTheShell(String place) {
        return PlannedVariable.notGiven(
                place,
                "it comes from the shell that runs Compose",
                "set it in .env beside the file; where it stays unset, write it there with nothing after the =");
    }

    /** A text with <code>$NAME</code>, which only the shell can set. Its name is not shown: it may be a part of a password. */
    static PlannedVariable insertedByTheShell(String place) {
        return inserted(place, "a variable of the shell that runs Compose", "that variable");
    }

    /** A text with <code>${NAME}</code>, which only the shell can set. */
    static PlannedVariable insertedByTheShell(String name, String place) {
        String shown = ShownName.of(name, "");
        return shown.isEmpty()
                ? insertedByTheShell(place)
                : inserted(place, shown + ", a variable of the shell that runs Compose", shown);
    }

    private static PlannedVariable inserted(String place, String what, String name) {
        return PlannedVariable.notGiven(
                place, "it inserts " + what, "set " + name + " in .env beside the file, or write $$ for a dollar sign");
    }

    /** The texts that are known. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        variables.forEach((name, variable) -> {
            String text = variable.text();
            if (text != null) {
                texts.put(name, text);
            }
        });
        return texts;
    }
}
