package dev.seaworthy.preflight.manifest;

import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.preflight.manifest.compose.ComposeProject;
import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.PlannedVariable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Compose files among the manifests. Those that the user named are one project, the strongest last. In a folder it is as
 * Compose does: those that {@code COMPOSE_FILE} in {@code .env} names, or one file and the one that overrides it.
 */
final class ComposeFiles {
    /** The names that Compose looks for, the strongest first. */
    private static final List<String> NAMES =
            List.of("compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml");

    private static final List<String> OVERRIDES = List.of(
            "compose.override.yaml",
            "compose.override.yml",
            "docker-compose.override.yaml",
            "docker-compose.override.yml");

    private final List<Yaml> named = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private final Map<Path, Map<String, Yaml>> found = new LinkedHashMap<>();

    /** Adds a document of a file. */
    void add(ManifestFile file, Yaml document) {
        if (file.isNamed()) {
            named.add(document);
            folders.add(file.folder());
        } else {
            found.computeIfAbsent(file.folder(), folder -> new LinkedHashMap<>())
                    .put(file.name(), document);
        }
    }

    /** All projects. */
    List<ComposeProject> projects() {
        List<ComposeProject> projects = new ArrayList<>();
        if (!named.isEmpty()) {
            projects.add(new ComposeProject(named, folders.get(0)));
        }
        found.forEach((folder, documents) -> {
            List<Yaml> used = new ArrayList<>();
            Optional<PlannedVariable> chosen = ComposeProject.chosenFiles(folder);
            if (chosen.isPresent()) {
                addChosen(used, documents, chosen.get());
            } else {
                addFirst(used, documents, NAMES);
            }
            if (!used.isEmpty()) {
                if (chosen.isEmpty()) {
                    addFirst(used, documents, OVERRIDES);
                }
                projects.add(new ComposeProject(used, folder));
            }
        });
        return projects;
    }

    /** Adds the files that {@code COMPOSE_FILE} names, in its order. */
    private static void addChosen(List<Yaml> used, Map<String, Yaml> documents, PlannedVariable chosen) {
        for (String name : String.valueOf(chosen.text()).split("[:;]", -1)) {
            Yaml document = documents.get(name.startsWith("./") ? name.substring(2) : name);
            if (document == null) {
                throw NotJudgedException.at(
                        chosen.place(),
                        "sets COMPOSE_FILE, which names other files than the Compose files of its folder."
                                + " Name those files with --manifest, and not the folder.");
            }
            used.add(document);
        }
    }

    private static void addFirst(List<Yaml> used, Map<String, Yaml> documents, List<String> names) {
        for (String name : names) {
            Yaml document = documents.get(name);
            if (document != null) {
                used.add(document);
                return;
            }
        }
    }
}
