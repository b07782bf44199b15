package dev.seaworthy.preflight.manifest;

import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.preflight.manifest.compose.ComposeProject;
import dev.seaworthy.preflight.manifest.kubernetes.Cluster;
import dev.seaworthy.preflight.manifest.kubernetes.KubernetesObject;
import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.manifest.yaml.YamlFile;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.preflight.plan.PlannedProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files and folders of manifests, which describe processes and what they are started with. */
public final class Manifests {
    private final ComposeFiles compose = new ComposeFiles();
    private final List<KubernetesObject> objects = new ArrayList<>();
    private final Kustomizations kustomizations = new Kustomizations();

    /**
     * Reads manifests.
     *
     * @param paths files and folders; of two that describe one thing, the later one wins
     * @throws NotJudgedException when one of them cannot be read
     */
    public Manifests(List<Path> paths) {
        for (Path path : paths) {
            ManifestFile.of(path).forEach(this::read);
        }
    }

    private void read(ManifestFile file) {
        for (Yaml document : new YamlFile(file.path(), file.shown()).documents()) {
            if (kustomizations.add(file, document)) {
                continue;
            }
            if (KubernetesObject.is(document)) {
                objects.addAll(KubernetesObject.of(document));
            } else if (ComposeProject.is(document)) {
                compose.add(file, document);
            } else if (file.isNamed()) {
                throw NotJudgedException.at(
                        document.place(),
                        "is neither a manifest of Kubernetes nor a file of Compose. Name a file that is.");
            }
        }
    }

    /**
     * Writes what a process is started with.
     *
     * @param plan where to write
     * @param service the name of the process; nothing where the files describe only one
     * @throws NotJudgedException when it is not clear which process is meant
     */
    public void addTo(Plan plan, Optional<String> service) {
        Cluster cluster = new Cluster(objects);
        List<PlannedProcess> processes = new ArrayList<>(cluster.containers());
        String includes = "";
        for (ComposeProject project : compose.projects()) {
            includes = includes.isEmpty() ? project.includeHint() : includes;
            processes.addAll(project.services());
            project.warnings().forEach(plan::warn);
        }
        Processes described = new Processes(processes, kustomizations.hint() + includes);
        service.map(described::named).orElseGet(described::only).addTo(plan);
        plan.read(new UnknownNames(plan));
        kustomizations.warnings().forEach(plan::warn);
        cluster.warnings().forEach(plan::warn);
    }
}
