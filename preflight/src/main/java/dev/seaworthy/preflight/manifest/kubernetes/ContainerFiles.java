package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.preflight.plan.PlannedVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a container: what its volumes show of ConfigMaps and Secrets. */
final class ContainerFiles {
    private final Yaml container;
    private final Yaml pod;
    private final References references;
    private final Plan plan;

    ContainerFiles(Yaml container, Yaml pod, References references, Plan plan) {
        this.container = container;
        this.pod = pod;
        this.references = references;
        this.plan = plan;
    }

    /** Mounts the files. Any other file is of the image, which nobody gave. */
    void add() {
        plan.mountFolder("/", notGiven(container, "it is in a file of the image or of another volume"));
        for (Yaml mount : container.get("volumeMounts").list()) {
            for (Yaml volume : pod.get("volumes").list()) {
                if (volume.get("name").word().equals(mount.get("name").word())) {
                    mount(volume, mount);
                }
            }
        }
    }

    private void mount(Yaml volume, Yaml mount) {
        List<Projection> projections = projections(volume);
        String path = withoutSlash(mount.get("mountPath").word());
        String part = withoutSlash(mount.get("subPath").word());
        String shown = "volume " + volume.get("name").word();
        PlannedVariable other = null;
        boolean isKnown = !mount.get("subPathExpr").isGiven();
        Map<String, PlannedVariable> files = new LinkedHashMap<>();
        for (Projection projection : projections) {
            isKnown &= projection.isWhole();
            files.putAll(projection.files());
            other = other == null ? projection.other() : other;
        }
        if (other == null) {
            other = isKnown ? noSuchFile(mount, shown) : notGiven(mount, "it is in a file of " + shown);
        }
        if (part.isEmpty() || !files.containsKey(part)) {
            plan.mountFolder(path, other);
        }
        String below = part + "/";
        boolean isNothing = !part.isEmpty()
                && files.keySet().stream().noneMatch(name -> name.equals(part) || name.startsWith(below));
        if (isNothing && !other.isGiven()) {
            plan.mount(path, other);
        }
        files.forEach((name, content) -> {
            if (part.isEmpty()) {
                plan.mount(path + "/" + name, content);
            } else if (name.equals(part)) {
                plan.mount(path, content);
            } else if (name.startsWith(part + "/")) {
                plan.mount(path + name.substring(part.length()), content);
            }
        });
    }

    private List<Projection> projections(Yaml volume) {
        if (volume.get("configMap").isGiven()) {
            Yaml source = volume.get("configMap");
            return List.of(Projection.of(references.configMap(source), source));
        }
        if (volume.get("secret").isGiven()) {
            Yaml source = volume.get("secret");
            return List.of(Projection.of(references.secretOfVolume(source), source));
        }
        List<Projection> projections = new ArrayList<>();
        for (Yaml source : volume.get("projected").get("sources").list()) {
            if (source.get("configMap").isGiven()) {
                Yaml configMap = source.get("configMap");
                projections.add(Projection.of(references.configMap(configMap), configMap));
            } else if (source.get("secret").isGiven()) {
                Yaml secret = source.get("secret");
                projections.add(Projection.of(references.secret(secret), secret));
            } else {
                projections.add(Projection.NOT_KNOWN);
            }
        }
        return projections.isEmpty() ? List.of(Projection.NOT_KNOWN) : projections;
    }

    private static PlannedVariable noSuchFile(Yaml mount, String shown) {
        return PlannedVariable.refused(
                mount.place(), "is to be read from a file that is not in " + shown, "add the key that makes the file");
    }

    private static PlannedVariable notGiven(Yaml place, String reason) {
        return PlannedVariable.notGiven(place.place(), reason, "check it in the cluster");
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
