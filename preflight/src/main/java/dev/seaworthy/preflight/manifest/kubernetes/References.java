package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.preflight.plan.PlannedVariable;
import dev.seaworthy.preflight.plan.ShownName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What one container refers to. */
final class References {
    private final Cluster cluster;
    private final String namespace;
    private final Map<String, Contents> used = new LinkedHashMap<>();

    References(Cluster cluster, String namespace) {
        this.cluster = cluster;
        this.namespace = namespace;
    }

    /** The ConfigMap that a reference names. */
    Reference configMap(Yaml reference) {
        String name = reference.get("name").word();
        return reference("ConfigMap", name, reference, cluster.configMap(name, namespace));
    }

    /** The Secret that a reference names. */
    Reference secret(Yaml reference) {
        return secret(reference, "name");
    }

    /** The Secret that a volume names, in a field of its own. */
    Reference secretOfVolume(Yaml reference) {
        return secret(reference, "secretName");
    }

    private Reference secret(Yaml reference, String field) {
        String name = reference.get(field).word();
        return reference("Secret", name, reference, cluster.secret(name, namespace));
    }

    private Reference reference(String kind, String name, Yaml reference, Optional<Contents> contents) {
        String shown = kind + " " + ShownName.ofObject(name);
        contents.ifPresent(found -> used.put(shown, found));
        Absence absence = contents.map(found -> Absence.inTheCluster(found.shown()))
                .orElseGet(() -> Absence.of(cluster.namespaces(kind, name), namespace));
        return new Reference(
                shown, KubernetesText.isTrue(reference.get("optional")), contents, absence, reference.place());
    }

    /** Adds what is refused in them, also where the container does not read it: no cluster takes them. */
    void addRefused(Plan plan) {
        for (Contents contents : used.values()) {
            contents.files().forEach((key, value) -> addRefused(plan, key, value, contents));
            contents.replaced().forEach((key, value) -> addRefused(plan, key, value, contents));
        }
    }

    private static void addRefused(Plan plan, String key, PlannedVariable value, Contents contents) {
        if (value.isProblem() && !plan.variables().containsValue(value)) {
            plan.addUnlessRead(value, value.problem(ShownName.of(key, contents.shown())));
        }
    }
}
