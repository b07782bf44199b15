package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.PlannedVariable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A field of Kubernetes that holds bytes in Base64. */
final class Base64Text {
    private Base64Text() {}

    /** The text of the bytes, or why there is none. */
    static PlannedVariable of(Yaml field) {
        PlannedVariable written = KubernetesText.of(field);
        String text = written.text();
        return text == null
                ? written
                : decoded(
                        field,
                        text,
                        PlannedVariable.refused(
                                field.place(),
                                "is not Base64, which Kubernetes takes in a Secret's data and a ConfigMap's binaryData",
                                "encode it, or move it to stringData"));
    }

    /**
     * The text of bytes in Base64.
     *
     * @param field where they are
     * @param text the Base64
     * @param otherwise what it is if it is no Base64
     */
    static PlannedVariable decoded(Yaml field, String text, PlannedVariable otherwise) {
        String encoded = text.replace("\n", "").replace("\r", "");
        if (encoded.length() % 4 != 0) {
            return otherwise;
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(encoded);
        } catch (IllegalArgumentException refused) {
            return otherwise;
        }
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return PlannedVariable.of(
                    StandardCharsets.UTF_8.newDecoder().decode(buffer).toString(), field.place());
        } catch (CharacterCodingException refused) {
            return PlannedVariable.binary(
                    field.place(), "its bytes are not UTF-8 text", "store text in it, or check it where it is read");
        }
    }
}
