package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import java.util.Base64;

/** What stands between a line that begins with {@code -----BEGIN} and the line that ends it. It is never shown. */
final class PemBlock {
    private final String label;
    private final StringBuilder body = new StringBuilder();
    private boolean isEncrypted;

    PemBlock(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Adds a line: of Base64, or a header, as keys have it that a password locks. */
    void add(String line) {
        if (line.contains(":")) {
            isEncrypted |= line.startsWith("Proc-Type:") && line.endsWith("ENCRYPTED");
        } else {
            body.append(line);
        }
    }

    boolean isEncrypted() {
        return isEncrypted;
    }

    /** The bytes, or null where the text is not Base64. */
    byte @Nullable [] bytes() {
        try {
            return Base64.getDecoder().decode(body.toString());
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }
}
