package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import java.util.Base64;

/** What stands between a line that begins with {@code -----BEGIN} and the line that ends it. It is never shown. */
final class PemBlock {
    private static final int DIGITS_OF_A_GROUP = 4;

    private final String label;
    private final StringBuilder body = new StringBuilder();
    private boolean isEncrypted;
    private boolean hasEmptyLine;

    PemBlock(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Adds a line: of Base64, or a header, which only keys have that a password locks. */
    void add(String line) {
        isEncrypted |= line.startsWith("Proc-Type:") && line.endsWith("ENCRYPTED");
        int start = 0;
        int end = line.length();
        while (start < end && isBlank(line.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(line.charAt(end - 1))) {
            end--;
        }
        hasEmptyLine |= start == end;
        body.append(line, start, end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    boolean isEncrypted() {
        return isEncrypted;
    }

    /** Whether a line of it is empty, which OpenSSL takes for the end of headers. */
    boolean hasEmptyLine() {
        return hasEmptyLine;
    }

    /** The bytes, or null where the text is not Base64 to its end. */
    byte @Nullable [] bytes() {
        if (body.length() % DIGITS_OF_A_GROUP != 0) {
            return null;
        }
        try {
            return Base64.getDecoder().decode(body.toString());
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }
}
