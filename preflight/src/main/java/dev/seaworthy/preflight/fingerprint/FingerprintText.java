package dev.seaworthy.preflight.fingerprint;

import java.io.PrintWriter;

/** Fingerprints for people: one line a variable, and one for all. */
public final class FingerprintText {
    private FingerprintText() {}

    /**
     * Prints fingerprints.
     *
     * @param fingerprints the fingerprints
     * @param out where to print
     */
    public static void print(Fingerprints fingerprints, PrintWriter out) {
        String in = fingerprints.environment().isEmpty() ? "" : " in " + fingerprints.environment();
        out.print(fingerprints.configuration() + in + ", HMAC-SHA256:\n\n");
        int widest = fingerprints.variables().stream()
                .mapToInt(each -> each.variable().length())
                .max()
                .orElse(0);
        for (Fingerprint each : fingerprints.variables()) {
            String blanks = " ".repeat(widest - each.variable().length());
            out.print(
                    "  " + each.variable() + blanks + "  " + each.digits() + (each.isSet() ? "" : "  not set") + "\n");
        }
        out.print("\nAll: " + fingerprints.whole() + "\n");
    }
}
