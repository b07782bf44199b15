package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.ShownName;
import java.util.ArrayList;
import java.util.List;

/**
 * An object of a manifest.
 *
 * @param group the group of its API, nothing for the core
 * @param kind its kind
 * @param namespace its namespace, nothing when the one that applies it chooses
 * @param name its name, or what the name begins with that the cluster makes; nothing when it has none
 * @param isNameGenerated whether the cluster makes the name, so that nothing can refer to it by one
 * @param body all of it
 */
public record KubernetesObject(
        String group, String kind, String namespace, String name, boolean isNameGenerated, Yaml body) {
    /**
     * Whether a document is of Kubernetes.
     *
     * @param document a document
     * @return whether it says its API version and kind
     */
    public static boolean is(Yaml document) {
        return document.isMap()
                && document.get("apiVersion").isScalar()
                && document.get("kind").isScalar();
    }

    /**
     * The objects of a document.
     *
     * @param document the document
     * @return itself, or what is in it when it is a list
     */
    public static List<KubernetesObject> of(Yaml document) {
        String kind = document.get("kind").word();
        if (!kind.endsWith("List") || !document.get("items").isList()) {
            return List.of(object(document, kind));
        }
        List<KubernetesObject> objects = new ArrayList<>();
        for (Yaml item : document.get("items").list()) {
            if (!is(item)) {
                throw NotJudgedException.at(item.place(), "cannot be read: it has no apiVersion and kind.");
            }
            objects.addAll(of(item));
        }
        return objects;
    }

    private static KubernetesObject object(Yaml document, String kind) {
        String version = document.get("apiVersion").word();
        Yaml metadata = document.get("metadata");
        String name = metadata.get("name").word();
        return new KubernetesObject(
                version.substring(0, Math.max(0, version.indexOf('/'))),
                kind,
                metadata.get("namespace").word(),
                name.isEmpty() ? metadata.get("generateName").word() : name,
                name.isEmpty(),
                document);
    }

    /** Makes sure that it has a name, if others refer to it by one. */
    void requireName() {
        boolean isReferredTo = kind.equals("ConfigMap")
                || kind.equals("Secret")
                || WorkloadKind.of(this).isPresent();
        if (isReferredTo && name.isEmpty()) {
            throw NotJudgedException.at(body.place(), "cannot be read: the " + kind + " has no metadata.name.");
        }
    }

    /** {@return its kind and name, for messages} */
    String shown() {
        return ShownName.ofObject(kind) + " " + ShownName.ofObject(name);
    }

    /** Whether it may be in the namespace: one that is not said is chosen by the one that applies it. */
    boolean isIn(String other) {
        return namespace.equals(other) || namespace.isEmpty() || other.isEmpty();
    }
}
