package dev.seaworthy.preflight.manifest.compose;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.preflight.plan.PlannedVariable;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compose files that are used together: a later one adds to the earlier ones, and wins. */
public final class ComposeProject {
    private static final Set<String> TOP_LEVEL =
            Set.of("services", "secrets", "configs", "networks", "volumes", "include", "name", "version");

    private final List<Yaml> files;
    private final Path directory;
    private final ShellVariables shell;

    /**
     * A project.
     *
     * @param files its files, the strongest last
     * @param directory the directory of the first, at which relative paths start
     */
    public ComposeProject(List<Yaml> files, Path directory) {
        this.files = List.copyOf(files);
        this.directory = directory;
        this.shell = ShellVariables.in(directory);
    }

    /**
     * Whether a document is of Compose.
     *
     * @param document a document
     * @return whether it has services, or nothing but what such a file may have
     */
    public static boolean is(Yaml document) {
        if (!document.isMap() || document.members().isEmpty()) {
            return false;
        }
        return document.get("services").isMap()
                || document.members().keySet().stream()
                        .allMatch(name -> TOP_LEVEL.contains(name) || name.startsWith("x-"));
    }

    /**
     * The files that Compose reads in a directory, where a variable of its own names them.
     *
     * @param directory the directory
     * @return the variable, of which the text is known; nothing where it is not set
     */
    public static Optional<PlannedVariable> chosenFiles(Path directory) {
        return ShellVariables.in(directory)
                .find("COMPOSE_FILE")
                .filter(files -> !String.valueOf(files.text()).isEmpty() && files.isKnown());
    }

    /** {@return its services} */
    public List<ComposeService> services() {
        Set<String> names = new LinkedHashSet<>();
        files.forEach(file -> names.addAll(file.get("services").map().keySet()));
        List<ComposeService> services = new ArrayList<>();
        names.forEach(name -> services.add(new ComposeService(name, this)));
        return services;
    }

    /** {@return what should be known about the files} */
    public List<Problem> warnings() {
        List<Problem> warnings = new ArrayList<>();
        for (Yaml file : files) {
            Yaml include = file.get("include");
            if (include.isGiven()) {
                warnings.add(new Problem(
                        "not-included",
                        "include",
                        "is not followed: the services of those files are not described",
                        include.place(),
                        "give those files too"));
            }
        }
        return warnings;
    }

    /** {@return where other services may be, as the last sentence of a message; nothing where there are none} */
    public String includeHint() {
        return files.stream()
                .map(file -> file.get("include"))
                .filter(Yaml::isGiven)
                .findFirst()
                .map(include ->
                        " " + include.place() + " includes other files, which are not read. Give those files too.")
                .orElse("");
    }

    /** What the files say of a service. */
    ServiceSettings settings(String service) {
        ServiceSettings settings = new ServiceSettings(shell);
        for (Yaml file : files) {
            if (file.get("services").get(service).isGiven()) {
                settings.add(file.get("services"), service, directory);
            }
        }
        return settings;
    }

    /** The first place where a service is described. */
    String place(String service) {
        for (Yaml file : files) {
            if (file.get("services").get(service).isGiven()) {
                return file.get("services").get(service).place();
            }
        }
        return CommittedDocument.shown(directory);
    }

    /** The secrets or configs of the project, by name. */
    Map<String, Yaml> definitions(String kind) {
        Map<String, Yaml> definitions = new LinkedHashMap<>();
        files.forEach(file -> definitions.putAll(file.get(kind).map()));
        return definitions;
    }

    /**
     * Adds why Compose refuses the project, whatever the service is that is meant.
     *
     * @param plan where to add it
     * @param meant that service, which is started though it may have a profile
     */
    void addRefused(Plan plan, ComposeService meant) {
        shell.addUnreadable(plan);
        meant.addUndefined(plan);
        services().stream().filter(ComposeService::isUsual).forEach(each -> each.addUndefined(plan));
    }

    /** What the references of its files insert. */
    ShellVariables shell() {
        return shell;
    }

    /** Where relative paths start. */
    Path directory() {
        return directory;
    }
}
