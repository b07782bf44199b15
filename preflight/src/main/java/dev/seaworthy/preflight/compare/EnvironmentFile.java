package dev.seaworthy.preflight.compare;

import dev.seaworthy.Environment;
import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.preflight.manifest.Manifests;
import dev.seaworthy.preflight.plan.EnvFile;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.preflight.plan.PlannedVariable;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one environment is going to be started with. Which environment that is says, in this order, who names the file, the
 * variable of the environment in it, or a word in its name.
 *
 * @param names the names of the environments
 * @param named the environment that the user named, or null
 * @param file the file
 */
public record EnvironmentFile(
        EnvironmentNames names, @Nullable Environment named, Path file) {
    /**
     * What a command line writes: {@code staging=FILE}, or {@code FILE}.
     *
     * @param argument the argument
     * @param names the names of the environments
     * @return the file, with the environment if one is named
     */
    public static EnvironmentFile of(String argument, EnvironmentNames names) {
        int equals = argument.indexOf('=');
        Optional<Environment> named = equals < 0 ? Optional.empty() : names.environment(argument.substring(0, equals));
        return named.map(each -> new EnvironmentFile(names, each, Path.of(argument.substring(equals + 1))))
                .orElseGet(() -> new EnvironmentFile(names, null, Path.of(argument)));
    }

    /** {@return whether it is a manifest or a folder of them, and not a dotenv file} */
    public boolean isManifest() {
        String name = String.valueOf(file.getFileName());
        return Files.isDirectory(file) || name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /**
     * Reads it.
     *
     * @param service the process that is meant of those that manifests describe; nothing where there is only one
     * @return what it says
     * @throws NotJudgedException when it cannot be read at all
     */
    public Plan plan(Optional<String> service) {
        Plan plan = new Plan();
        if (isManifest()) {
            new Manifests(List.of(file)).addTo(plan, service);
        } else {
            new EnvFile(file).addTo(plan);
        }
        return plan;
    }

    /**
     * The environment.
     *
     * @param plan what the file says
     * @param environmentVariable the variable that names the environment
     * @return the environment; nothing where neither the user nor the file says it
     * @throws NotJudgedException when the file says another word
     */
    public Optional<Environment> environment(Plan plan, String environmentVariable) {
        if (named != null) {
            return Optional.of(named);
        }
        PlannedVariable written = plan.variables().get(environmentVariable);
        String text = written == null ? null : written.text();
        if (text == null || text.isBlank()) {
            return inName();
        }
        return Optional.of(names.environment(text.strip())
                .orElseThrow(() -> NotJudgedException.at(
                        CommittedDocument.shown(file),
                        "sets " + environmentVariable
                                + " to a word that is not an environment. Set it to " + names.either() + ", or write"
                                + " one of these and an equals sign before the file.")));
    }

    /** The environment that the file's name names, if it names one and not two. */
    private Optional<Environment> inName() {
        Path name = file.getFileName();
        List<String> words =
                name == null ? List.of() : Arrays.asList(name.toString().split("[^A-Za-z]+", -1));
        Optional<Environment> known = only(words, EnvironmentNames.canonical());
        return known.isPresent() ? known : only(words, names);
    }

    private static Optional<Environment> only(List<String> words, EnvironmentNames names) {
        List<Environment> found = Arrays.stream(Environment.values())
                .filter(each -> names.of(each).stream().anyMatch(words::contains))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
