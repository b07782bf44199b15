package dev.seaworthy.preflight.manifest.kubernetes;

import java.util.List;

/**
 * The objects that say what a container is started with, and the fields of each. Of the large ones around them only those fields
 * are listed that lead to the small ones, and those that people put there by mistake.
 */
final class KubernetesFields {
    private static final ObjectFields KEY =
            ObjectFields.of("a reference to a key").needs("name", "key").mayHave("optional");

    private static final ObjectFields FILE_KEY =
            ObjectFields.of("fileKeyRef").needs("volumeName", "path", "key").mayHave("optional");

    private static final ObjectFields FIELD =
            ObjectFields.of("fieldRef").needs("fieldPath").mayHave("apiVersion");

    private static final ObjectFields RESOURCE =
            ObjectFields.of("resourceFieldRef").needs("resource").mayHave("containerName", "divisor");

    private static final ObjectFields VALUE_FROM = ObjectFields.of("valueFrom")
            .hasOneOf("configMapKeyRef", "secretKeyRef", "fieldRef", "resourceFieldRef", "fileKeyRef")
            .part("configMapKeyRef", KEY)
            .part("secretKeyRef", KEY)
            .part("fieldRef", FIELD)
            .part("resourceFieldRef", RESOURCE)
            .part("fileKeyRef", FILE_KEY);

    static final ObjectFields ENV = ObjectFields.of("an entry of env")
            .needs("name")
            .mayHaveOneOf("value", "valueFrom")
            .part("valueFrom", VALUE_FROM)
            .hint("An entry is written: - name: NAME, and below it value: \"text\".");

    private static final ObjectFields WHOLE =
            ObjectFields.of("a reference in envFrom").needs("name").mayHave("optional");

    static final ObjectFields ENV_FROM = ObjectFields.of("an entry of envFrom")
            .hasOneOf("configMapRef", "secretRef")
            .mayHave("prefix")
            .part("configMapRef", WHOLE)
            .part("secretRef", WHOLE);

    private static final ObjectFields MOUNT = ObjectFields.of("an entry of volumeMounts")
            .needs("name", "mountPath")
            .mayHave("subPath", "subPathExpr", "readOnly", "recursiveReadOnly", "mountPropagation");

    private static final ObjectFields CONTAINER = ObjectFields.of("a container")
            .part("env", ENV)
            .part("envFrom", ENV_FROM)
            .part("volumeMounts", MOUNT)
            .hasNot("environment", "env_file", "envVars", "volumes")
            .hint("A container has env, envFrom and volumeMounts.");

    private static final ObjectFields ITEM =
            ObjectFields.of("an entry of items").needs("key", "path").mayHave("mode");

    private static final ObjectFields CONFIG_MAP_FILES = ObjectFields.of("the configMap of a volume")
            .needs("name")
            .mayHave("items", "defaultMode", "optional")
            .part("items", ITEM);

    private static final ObjectFields SECRET_FILES = ObjectFields.of("the secret of a volume")
            .needs("secretName")
            .mayHave("items", "defaultMode", "optional")
            .part("items", ITEM);

    private static final ObjectFields PROJECTED_PART = ObjectFields.of("a source of a projected volume")
            .needs("name")
            .mayHave("items", "optional")
            .part("items", ITEM);

    private static final ObjectFields SOURCE = ObjectFields.of("an entry of sources")
            .hasOneOf(
                    "configMap", "secret", "downwardAPI", "serviceAccountToken", "clusterTrustBundle", "podCertificate")
            .part("configMap", PROJECTED_PART)
            .part("secret", PROJECTED_PART);

    private static final ObjectFields PROJECTED = ObjectFields.of("the projected of a volume")
            .mayHave("sources", "defaultMode")
            .part("sources", SOURCE);

    private static final ObjectFields VOLUME = ObjectFields.of("a volume")
            .needs("name")
            .part("configMap", CONFIG_MAP_FILES)
            .part("secret", SECRET_FILES)
            .part("projected", PROJECTED)
            .hasNot("items", "mountPath");

    static final ObjectFields POD = ObjectFields.of("the spec of a pod")
            .part("containers", CONTAINER)
            .part("initContainers", CONTAINER)
            .part("volumes", VOLUME)
            .hasNot("env", "envFrom", "volumeMounts", "environment");

    /** Everything that a workload has around the spec of its pod. */
    static final ObjectFields AROUND_POD = ObjectFields.of("a workload outside its containers")
            .hasNot("env", "envFrom", "volumeMounts", "environment")
            .hint("Put it into a container.");

    /** SOPS adds a field while a file is encrypted, which nobody applies. */
    static final ObjectFields CONFIG_MAP = ObjectFields.of("a ConfigMap")
            .mayHave("apiVersion", "kind", "metadata", "data", "binaryData", "immutable", "sops")
            .hint("Put keys below data.");

    /** The same with what only Secrets have. */
    static final ObjectFields SECRET = ObjectFields.of("a Secret")
            .mayHave("apiVersion", "kind", "metadata", "type", "data", "stringData", "immutable", "sops")
            .hint("Put keys below stringData, or in Base64 below data.");

    /** All of them. */
    static final List<ObjectFields> ALL = List.of(
            KEY,
            FILE_KEY,
            FIELD,
            RESOURCE,
            VALUE_FROM,
            ENV,
            WHOLE,
            ENV_FROM,
            MOUNT,
            CONTAINER,
            ITEM,
            CONFIG_MAP_FILES,
            SECRET_FILES,
            PROJECTED_PART,
            SOURCE,
            PROJECTED,
            VOLUME,
            POD,
            AROUND_POD,
            CONFIG_MAP,
            SECRET);

    private KubernetesFields() {}

    /** Whether some object has a field of a name, or is often written with it. */
    static boolean has(String name) {
        return ALL.stream()
                .anyMatch(each -> each.names().contains(name) || each.wrong().contains(name));
    }
}
