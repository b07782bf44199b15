package dev.seaworthy.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;

/** A password as generators make them, which differs from text to text and is the same for the same one. */
final class Password {
    private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
    private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";

    /** So many characters in a row are too many. */
    private static final int PART = 5;

    private final String text;
    private final Set<String> parts = new HashSet<>();

    private Password(String text) {
        this.text = text;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        addParts(text);
        addParts(Base64.getEncoder().encodeToString(bytes));
        addParts(HexFormat.of().formatHex(bytes));
    }

    private void addParts(String form) {
        for (int i = 0; i + PART <= form.length(); i++) {
            parts.add(form.substring(i, i + PART));
        }
    }

    /** One for a text in which it is going to stand, of which it has no part. */
    static Password of(String around) {
        Random random = new Random(around.hashCode());
        Password password = new Password(drawn(random));
        while (password.isSeenIn(around)) {
            password = new Password(drawn(random));
        }
        return password;
    }

    private static String drawn(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> drawn(random, UPPER + LOWER + DIGITS, 24);
            case 1 -> drawn(random, UPPER + LOWER + DIGITS + "+/", 30) + "==";
            case 2 -> drawn(random, DIGITS + "abcdef", 32);
            case 3 -> drawn(random, UPPER + LOWER + DIGITS + "-_", 43);
            case 4 -> drawn(random, UPPER + "234567", 32);
            default -> drawn(random, UPPER + LOWER + DIGITS + "-._~!$*", 28);
        };
    }

    private static String drawn(Random random, String alphabet, int length) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < length; i++) {
            drawn.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return drawn.toString();
    }

    /** Whether a part of it stands in a text: as it is, in Base64 or in hexadecimal digits. */
    boolean isSeenIn(String shown) {
        for (int i = 0; i + PART <= shown.length(); i++) {
            if (parts.contains(shown.substring(i, i + PART))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return text;
    }
}
