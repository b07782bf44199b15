package dev.seaworthy.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Random passwords of every alphabet that people and generators use. */
final class RandomPasswords {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String DIGITS = "0123456789";
    private static final String UNICODE = "äöüßéèñçøåžłπλжщ漢字かな한글€£¥§°–…\u00a0\u200b😀🔑";

    private static final String MARKS = "-._~!$&'()*+,;=:@/?#[]%";

    /** So many characters in a row of a password are too many. */
    private static final int PART = 5;

    private final Random random;

    RandomPasswords(Random random) {
        this.random = random;
    }

    /** A password of which no five characters in a row stand in a template, and that is not like a mask. */
    String next(String template) {
        String password = next();
        while (overlaps(password, template)) {
            password = next();
        }
        return password;
    }

    private static boolean overlaps(String password, String template) {
        return password.contains("***") || isSeen(parts(password), template);
    }

    /** Whether one of these parts stands in a text. */
    static boolean isSeen(Set<String> parts, String text) {
        return !seen(parts, text).isEmpty();
    }

    /** Those of some parts that stand in a text. */
    static Set<String> seen(Set<String> parts, String text) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i + PART <= text.length(); i++) {
            String part = text.substring(i, i + PART);
            if (parts.contains(part)) {
                seen.add(part);
            }
        }
        return seen;
    }

    /** A password with other letters and digits in the same places, which is read as the password is. */
    static String likeness(String password) {
        StringBuilder other = new StringBuilder();
        password.codePoints().forEach(c -> other.appendCodePoint(other(c)));
        return other.toString();
    }

    private static int other(int c) {
        if (c >= '0' && c <= '9') {
            return '0' + (c - '0' + 3) % 10;
        }
        if (c >= 'a' && c <= 'z') {
            return 'a' + (c - 'a' + 7) % 26;
        }
        return c >= 'A' && c <= 'Z' ? 'A' + (c - 'A' + 7) % 26 : c;
    }

    /** What must not be seen of a password: its parts, as they are, encoded for a URL, in Base64 and in hexadecimal digits. */
    static Set<String> parts(String password) {
        Set<String> parts = new HashSet<>();
        byte[] bytes = password.getBytes(UTF_8);
        String once = percentEncoded(password);
        List<String> forms = List.of(
                password,
                once,
                percentEncoded(once),
                Base64.getEncoder().encodeToString(bytes),
                Base64.getUrlEncoder().encodeToString(bytes),
                HexFormat.of().formatHex(bytes));
        for (String form : forms) {
            for (int i = 0; i + PART <= form.length(); i++) {
                parts.add(form.substring(i, i + PART));
            }
        }
        return parts;
    }

    /** A password as it may be written: as it is, or encoded for a URL, once or twice. */
    String written(String password) {
        return switch (random.nextInt(8)) {
            case 0 -> percentEncoded(password);
            case 1 -> percentEncoded(percentEncoded(password));
            default -> password;
        };
    }

    private static String percentEncoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : text.getBytes(UTF_8)) {
            char c = (char) (each & 0xFF);
            if ((LETTERS + DIGITS + "-._~").indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }

    private String next() {
        return switch (random.nextInt(16)) {
            case 0 -> drawn(LETTERS + DIGITS, 20, 48);
            case 1 -> drawn(LETTERS + DIGITS + "+/", 22, 64) + "==";
            case 2 -> drawn("0123456789abcdef", 32, 64);
            case 3 -> drawn(printable() + UNICODE, 14, 32);
            case 4 -> drawn(LETTERS + DIGITS + MARKS, 16, 40);
            case 5 -> drawn(LETTERS + DIGITS + "-_", 16, 43);
            case 6 -> drawn("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16, 32);
            case 7 -> drawn(LETTERS.toLowerCase(Locale.ROOT) + DIGITS + MARKS + "  ", 16, 32);
            case 8 -> drawn(MARKS + "\"\\`^|<>{} ", 12, 24);
            case 9 -> drawn(LETTERS + DIGITS, 14, 20);
            default -> drawn(printable(), 14, 40);
        };
    }

    private static String printable() {
        StringBuilder all = new StringBuilder();
        for (char c = ' '; c <= '~'; c++) {
            all.append(c);
        }
        return all.toString();
    }

    private String drawn(String alphabet, int least, int most) {
        int[] characters = alphabet.codePoints().toArray();
        StringBuilder drawn = new StringBuilder();
        for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
            drawn.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return drawn.toString();
    }
}
