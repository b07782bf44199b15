package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.preflight.plan.ShownName;
import dev.seaworthy.runtime.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must be there once in a pod: the API of Kubernetes refuses the pod otherwise, whichever of the two would count. */
final class UniqueNames {
    private final Yaml container;
    private final Yaml pod;
    private final Plan plan;

    /**
     * Names that must be unique.
     *
     * @param container the container whose mounts are looked at
     * @param pod the spec of its pod
     * @param plan where a name that is not unique is noted
     */
    UniqueNames(Yaml container, Yaml pod, Plan plan) {
        this.container = container;
        this.pod = pod;
        this.plan = plan;
    }

    void require() {
        Set<String> containers = new HashSet<>();
        for (String field : List.of("initContainers", "containers")) {
            requireNames(pod.get(field).list(), containers, "Container ");
        }
        requireNames(pod.get("volumes").list(), new HashSet<>(), "Volume ");
        Set<String> paths = new HashSet<>();
        for (Yaml mount : container.get("volumeMounts").list()) {
            if (!paths.add(mount.get("mountPath").word())) {
                refuse(
                        "Volume " + ShownName.ofObject(mount.get("name").word()),
                        "is mounted at the path of another mount",
                        mount,
                        "mount it at another path");
            }
        }
    }

    private void requireNames(List<Yaml> objects, Set<String> names, String kind) {
        for (Yaml each : objects) {
            String name = each.get("name").word();
            if (!names.add(name)) {
                refuse(kind + ShownName.ofObject(name), "is in the pod twice", each, "rename one, or remove it");
            }
        }
    }

    private void refuse(String subject, String fact, Yaml second, String fix) {
        plan.add(new Problem("refused", subject, fact + ", which Kubernetes refuses", second.place(), fix));
    }
}
