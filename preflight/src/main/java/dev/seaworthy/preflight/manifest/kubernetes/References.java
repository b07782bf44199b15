package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.Plan;
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
        return reference("ConfigMap " + ShownName.ofObject(name), reference, cluster.configMap(name, namespace));
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
        return reference("Secret " + ShownName.ofObject(name), reference, cluster.secret(name, namespace));
    }

    private Reference reference(String shown, Yaml reference, Optional<Contents> contents) {
        contents.ifPresent(found -> used.put(shown, found));
        return new Reference(shown, reference.get("optional").isTrue(), contents, reference.place());
    }

    /** Adds what is refused in them, also where the container does not read it: no cluster takes them. */
    void addRefused(Plan plan) {
        for (Contents contents : used.values()) {
            contents.files().forEach((key, value) -> {
                if (value.isProblem() && !plan.variables().containsValue(value)) {
                    plan.add(value.problem(ShownName.of(key, contents.shown())));
                }
            });
        }
    }
}
