package dev.seaworthy.runtime.load.service;

import dev.seaworthy.runtime.text.Ascii;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/** What a text may mean: itself without blanks and quotation marks, and the bytes that its digits or its Base64 encode. */
final class Spellings {
    /** Fewer characters are a word more often than an encoded key. */
    private static final int SHORTEST = 12;

    private Spellings() {}

    static Set<String> of(String written) {
        String text = unquoted(written.strip());
        Set<String> all = new HashSet<>();
        all.add(bytes(text));
        all.add(bytes(Decoded.of(text)));
        if (text.startsWith("-----BEGIN") || text.startsWith("{")) {
            all.add(bytes(text.replace("\\n", "\n").replaceAll("\\s", "")));
        }
        String path = without("file://", text);
        if (path.startsWith("/")) {
            all.add(bytes(path.replace("/./", "/").replaceAll("/+", "/").replaceAll("(?<=.)/$", "")));
        }
        String compact = text.replaceAll("\\s", "");
        String digits = compact.replaceAll("[-:]", "");
        // A number such as that of an account is written with dashes or without.
        if (Ascii.areDigits(digits)) {
            all.add(digits);
        }
        if (digits.length() >= SHORTEST) {
            addHex(without("0x", without("hex", digits)), all);
        }
        if (compact.length() >= SHORTEST) {
            addBase64(without("base64:", compact), all);
        }
        return all;
    }

    private static String unquoted(String text) {
        int end = text.length() - 1;
        boolean isQuoted = end > 0 && text.charAt(0) == text.charAt(end) && "\"'`".indexOf(text.charAt(0)) >= 0;
        return isQuoted ? text.substring(1, end).strip() : text;
    }

    private static String without(String beginning, String text) {
        return text.startsWith(beginning) ? text.substring(beginning.length()) : text;
    }

    private static void addHex(String digits, Set<String> all) {
        try {
            all.add(text(HexFormat.of().parseHex(digits)));
        } catch (IllegalArgumentException notDigits) {
            return;
        }
    }

    /** Adds what a text encodes; bits that no byte takes would make two texts one. */
    private static void addBase64(String encoded, Set<String> all) {
        String usual = encoded.replace('-', '+').replace('_', '/').replaceAll("=+$", "");
        try {
            byte[] bytes = Base64.getDecoder().decode(usual);
            if (Base64.getEncoder().withoutPadding().encodeToString(bytes).equals(usual)) {
                all.add(text(bytes));
            }
        } catch (IllegalArgumentException notEncoded) {
            return;
        }
    }

    private static String bytes(String text) {
        return text(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes as characters, without the newline that a shell adds to what it encodes. */
    private static String text(byte... bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).strip();
    }
}
