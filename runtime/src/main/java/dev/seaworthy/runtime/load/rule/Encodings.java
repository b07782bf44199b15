package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.text.Ascii;
import java.util.ArrayList;
import java.util.List;

/** What a secret says when it is an encoded text: Base64 in both alphabets, Base32, hexadecimal digits, and percent signs. */
final class Encodings {
    private static final String DASHES = "-----";
    private static final int SHORTEST = 8;
    private static final int BASE64_BITS = 6;
    private static final int BASE32_BITS = 5;

    private Encodings() {}

    /** Why what it encodes is weak, a text, one that is encoded twice, or bytes; null when it is not. */
    static @Nullable Weakness weakness(String secret) {
        String hex = ofHex(withoutSeparators(secret));
        String bytes = hex == null ? ofBase64(secret) : hex;
        if (bytes != null && bytes.length() >= SHORTEST && !isText(bytes)) {
            Weakness pattern = Guess.pattern(bytes);
            if (pattern != null) {
                return pattern;
            }
        }
        for (String text : texts(secret)) {
            if (isPlaceholder(text)) {
                return Weakness.ENCODED;
            }
            for (String inner : texts(text)) {
                if (isPlaceholder(inner)) {
                    return Weakness.ENCODED;
                }
            }
        }
        return null;
    }

    /** What a text is in each encoding of which it may be, where that is a text again. */
    private static List<String> texts(String encoded) {
        List<String> texts = new ArrayList<>();
        addText(ofHex(withoutSeparators(encoded)), texts);
        addText(ofBase64(encoded), texts);
        addText(ofBase32(encoded), texts);
        addText(ofPercents(encoded), texts);
        return texts;
    }

    private static void addText(@Nullable String decoded, List<String> texts) {
        String text = decoded == null ? "" : decoded.strip();
        if (text.length() >= SHORTEST && isText(text)) {
            texts.add(text);
        }
    }

    private static boolean isPlaceholder(String text) {
        return References.isUnresolved(text) || Published.isPublished(text) || Guess.weakness(text) != null;
    }

    /** Whether all characters are ones that a person types. */
    static boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isTyped(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isTyped(int c) {
        return (c >= ' ' && c < 127) || c == '\n' || c == '\r' || c == '\t';
    }

    /** Hexadecimal digits without the dashes or colons between them, as a UUID has them; any other text as it is. */
    static String withoutSeparators(String secret) {
        StringBuilder digits = new StringBuilder(secret.length());
        for (int i = 0; i < secret.length(); i++) {
            char c = secret.charAt(i);
            if (c != '-' && c != ':') {
                if (Character.digit(c, 16) < 0) {
                    return secret;
                }
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /** A text in PEM without the marks that begin and end each of its parts; any other text as it is. */
    static String withoutMarks(String secret) {
        int begin = secret.indexOf(DASHES);
        if (begin < 0) {
            return secret;
        }
        StringBuilder inside = new StringBuilder(secret.length());
        int start = 0;
        while (begin >= 0) {
            int name = begin + DASHES.length();
            int end = secret.indexOf(DASHES, name);
            boolean isMark = end >= 0 && (secret.startsWith("BEGIN ", name) || secret.startsWith("END ", name));
            int next = isMark ? end + DASHES.length() : name;
            inside.append(secret, start, isMark ? begin : next);
            start = next;
            begin = secret.indexOf(DASHES, next);
        }
        return inside.append(secret, start, secret.length()).toString();
    }

    private static @Nullable String ofHex(String secret) {
        if (secret.length() % 2 != 0) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < secret.length(); i += 2) {
            int high = Character.digit(secret.charAt(i), 16);
            int low = Character.digit(secret.charAt(i + 1), 16);
            if (high < 0 || low < 0) {
                return null;
            }
            text.append((char) ((high << 4) | low));
        }
        return text.toString();
    }

    private static @Nullable String ofBase64(String secret) {
        return ofBits(secret, BASE64_BITS);
    }

    private static @Nullable String ofBase32(String secret) {
        return ofBits(secret, BASE32_BITS);
    }

    /** The bytes of a text of which each character stands for some bits, or null when one of them does not. */
    private static @Nullable String ofBits(String secret, int bitsOfEach) {
        int end = secret.length();
        while (end > 0 && secret.charAt(end - 1) == '=') {
            end--;
        }
        StringBuilder text = new StringBuilder(end);
        int bits = 0;
        int count = 0;
        for (int i = 0; i < end; i++) {
            int value = bitsOfEach == BASE64_BITS ? base64(secret.charAt(i)) : base32(secret.charAt(i));
            if (value < 0) {
                return null;
            }
            bits = ((bits << bitsOfEach) | value) & 0xFFF;
            count += bitsOfEach;
            if (count >= 8) {
                count -= 8;
                text.append((char) ((bits >> count) & 0xFF));
            }
        }
        return text.toString();
    }

    /** The value of a character of Base32, in any case; less than zero for any other. */
    private static int base32(char c) {
        char letter = Ascii.lower(c);
        if (letter >= 'a' && letter <= 'z') {
            return letter - 'a';
        }
        return c >= '2' && c <= '7' ? c - '2' + 26 : -1;
    }

    /** The value of a character of Base64, in the usual alphabet or that of URLs; less than zero for any other. */
    static int base64(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
    }

    private static @Nullable String ofPercents(String secret) {
        if (secret.indexOf('%') < 0) {
            return null;
        }
        StringBuilder text = new StringBuilder(secret.length());
        for (int i = 0; i < secret.length(); i++) {
            char c = secret.charAt(i);
            if (c == '%' && i + 2 < secret.length()) {
                int high = Character.digit(secret.charAt(i + 1), 16);
                int low = Character.digit(secret.charAt(i + 2), 16);
                if (high >= 0 && low >= 0 && isTyped((high << 4) | low)) {
                    c = (char) ((high << 4) | low);
                    i += 2;
                }
            }
            text.append(c);
        }
        return text.toString();
    }
}
