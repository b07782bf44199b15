package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.preflight.plan.PlannedVariable;
import dev.seaworthy.preflight.plan.PosixPath;
import dev.seaworthy.preflight.plan.ShownName;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.text.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of a container: what its volumes show of ConfigMaps and Secrets. */
final class ContainerFiles {
    /** The folder of a volume in which the kubelet keeps the files, to which those of the volume are links. */
    private static final String DATA = "/..data/";

    private final Yaml container;
    private final Yaml pod;
    private final List<Yaml> volumes;
    private final List<String> claims;
    private final References references;
    private final Plan plan;

    /**
     * The files of a container.
     *
     * @param container the container
     * @param pod its pod
     * @param claims the names of the volumes that its workload adds to each pod
     * @param references what it refers to
     * @param plan where to mount the files
     */
    ContainerFiles(Yaml container, Yaml pod, List<String> claims, References references, Plan plan) {
        this.container = container;
        this.pod = pod;
        this.volumes = pod.get("volumes").list();
        this.claims = claims;
        this.references = references;
        this.plan = plan;
    }

    /** Mounts the files. Any other file is of the image, which nobody gave. */
    void add() {
        plan.mountFolder("/", notGiven(container, "it is in a file of the image or of another volume"));
        for (Yaml mount : byDepth(container.get("volumeMounts").list())) {
            String name = mount.get("name").word();
            Optional<Yaml> volume = volumes.stream()
                    .filter(each -> each.get("name").word().equals(name))
                    .findFirst();
            volume.ifPresentOrElse(each -> mount(each, mount), () -> mountOther(name, mount));
        }
        addMissing();
    }

    /** A container runtime mounts what is deeper later, so that a mount above it does not hide it, whatever their order is. */
    private static List<Yaml> byDepth(List<Yaml> mounts) {
        return mounts.stream()
                .sorted(Comparator.comparingInt(
                        mount -> PosixPath.depth(mount.get("mountPath").word())))
                .toList();
    }

    private void mountOther(String name, Yaml mount) {
        String shown = ShownName.ofObject(name);
        boolean isClaim = claims.contains(name);
        String path = withoutSlash(mount.get("mountPath").word());
        plan.hide(path);
        String missing = isClaim ? "" : ", which the pod does not have";
        plan.mountFolder(path, notGiven(mount, "it is in a file of volume " + shown + missing));
        if (!isClaim) {
            List<String> names = new ArrayList<>(claims);
            volumes.forEach(each -> names.add(each.get("name").word()));
            String nearest = Nearest.to(name, names);
            plan.add(new Problem(
                    "refused",
                    "Volume " + shown,
                    "is mounted, and the pod does not have it, so that no container starts",
                    mount.place(),
                    nearest == null
                            ? "add it to the volumes of the pod"
                            : "did you mean " + ShownName.ofObject(nearest) + "?"));
        }
    }

    private void mount(Yaml volume, Yaml mount) {
        List<Projection> projections = projections(volume);
        String path = withoutSlash(mount.get("mountPath").word());
        String part = withoutSlash(mount.get("subPath").word());
        String shown = "volume " + volume.get("name").word();
        plan.hide(path);
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
                plan.mount(path + DATA + name, content);
            } else if (name.equals(part)) {
                plan.mount(path, content);
            } else if (name.startsWith(part + "/")) {
                plan.mount(path + name.substring(part.length()), content);
            }
        });
    }

    /** Adds what stops the pod in the volumes that its containers mount, whichever of them does. */
    private void addMissing() {
        Set<String> mounted = new HashSet<>();
        for (String field : List.of("containers", "initContainers")) {
            for (Yaml each : pod.get(field).list()) {
                each.get("volumeMounts")
                        .list()
                        .forEach(mount -> mounted.add(mount.get("name").word()));
            }
        }
        for (Yaml volume : volumes) {
            String name = volume.get("name").word();
            if (mounted.contains(name)) {
                for (Projection projection : projections(volume)) {
                    projection.missing().forEach(missing -> addMissing("Volume " + ShownName.ofObject(name), missing));
                }
            }
        }
    }

    private void addMissing(String volume, PlannedVariable missing) {
        String message = "has a file that " + missing.unknown();
        plan.addUnlessRead(missing, new Problem("refused", volume, message, missing.place(), missing.fix()));
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
