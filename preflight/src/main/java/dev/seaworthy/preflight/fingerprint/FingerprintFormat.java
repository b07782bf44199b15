package dev.seaworthy.preflight.fingerprint;

import dev.seaworthy.preflight.format.JsonText;
import java.io.PrintWriter;
import java.util.Locale;

/** How fingerprints are printed. */
public enum FingerprintFormat {
    /** For people: one line a variable, and one for all. */
    TEXT {
        @Override
        public void print(Fingerprints fingerprints, PrintWriter out) {
            String in = fingerprints.environment().isEmpty() ? "" : " in " + fingerprints.environment();
            out.print(fingerprints.configuration() + in + ", HMAC-SHA256:\n\n");
            int widest = fingerprints.variables().stream()
                    .mapToInt(each -> each.variable().length())
                    .max()
                    .orElse(0);
            for (Fingerprint each : fingerprints.variables()) {
                String blanks = " ".repeat(widest - each.variable().length());
                out.print("  " + each.variable() + blanks + "  " + each.digits() + (each.isSet() ? "" : "  not set")
                        + "\n");
            }
            out.print("\nAll: " + fingerprints.whole() + "\n");
        }
    },

    /** For programs: one object, which {@code fingerprint-1.schema.json} describes. */
    JSON {
        @Override
        public void print(Fingerprints fingerprints, PrintWriter out) {
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
    };

    /**
     * Prints fingerprints.
     *
     * @param fingerprints the fingerprints
     * @param out where to print
     */
    public abstract void print(Fingerprints fingerprints, PrintWriter out);

    /** The word for it on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
