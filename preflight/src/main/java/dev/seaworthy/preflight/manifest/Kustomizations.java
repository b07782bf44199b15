package dev.seaworthy.preflight.manifest;

import dev.seaworthy.preflight.manifest.kubernetes.KubernetesObject;
import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.runtime.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of Kustomize among the manifests, which say how others are changed and which nothing here carries out. */
final class Kustomizations {
    /** The names by which Kustomize finds a file that need not say what it is. */
    private static final Set<String> NAMES = Set.of("kustomization.yaml", "kustomization.yml", "Kustomization");

    private static final String FIX = "give what kustomize build or kubectl kustomize prints";

    private final List<String> places = new ArrayList<>();

    /** Adds a document if it is one. */
    boolean add(ManifestFile file, Yaml document) {
        boolean saysSo = KubernetesObject.is(document)
                && document.get("kind").word().equals("Kustomization")
                && KubernetesObject.of(document).size() == 1;
        boolean isOne = saysSo || (!KubernetesObject.is(document) && NAMES.contains(file.name()));
        if (isOne) {
            places.add(document.place());
        }
        return isOne;
    }

    /** That each is not built. */
    List<Problem> warnings() {
        return places.stream()
                .map(place -> new Problem(
                        "not-built",
                        "Kustomization",
                        "is not built: its patches and generators do not count",
                        place,
                        FIX))
                .toList();
    }

    /** The same as the last sentence of a message about a process that was not found; nothing where there is none. */
    String hint() {
        return places.isEmpty()
                ? ""
                : " " + places.get(0) + " is a Kustomization, which is not built. To judge what it makes, " + FIX + ".";
    }
}
