package dev.seaworthy.preflight.fingerprint;

import dev.seaworthy.preflight.format.JsonText;
import java.io.PrintWriter;

/** Fingerprints for programs: one object, which {@code fingerprint-1.schema.json} describes. */
public final class FingerprintJson {
    private FingerprintJson() {}

    /**
     * Prints fingerprints.
     *
     * @param fingerprints the fingerprints
     * @param out where to print
     */
    public static void print(Fingerprints fingerprints, PrintWriter out) {
        JsonText.print(out, json -> {
            json.writeStartObject();
            json.writeNumberField("version", 1);
            json.writeStringField("configuration", fingerprints.configuration());
            json.writeStringField("environment", fingerprints.environment());
            json.writeStringField("algorithm", "HMAC-SHA256");
            json.writeStringField("all", fingerprints.whole());
            json.writeArrayFieldStart("variables");
            for (Fingerprint each : fingerprints.variables()) {
                json.writeStartObject();
                json.writeStringField("variable", each.variable());
                json.writeBooleanField("set", each.isSet());
                json.writeStringField("fingerprint", each.digits());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
