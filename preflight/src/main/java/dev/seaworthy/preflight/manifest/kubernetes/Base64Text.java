package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.PlannedBytes;
import dev.seaworthy.preflight.plan.PlannedVariable;

/** A field of Kubernetes that holds bytes in Base64. */
final class Base64Text {
    private Base64Text() {}

    /** The text of the bytes, or why there is none. */
    static PlannedVariable of(Yaml field) {
        PlannedVariable written = KubernetesText.of(field);
        String text = written.text();
        return text == null
                ? written
                : PlannedBytes.decoded(
                        field.place(),
                        text,
                        PlannedVariable.refused(
                                field.place(),
                                "is not Base64, which Kubernetes takes in a Secret's data and a ConfigMap's binaryData",
                                "encode it, or move it to stringData"));
    }
}
