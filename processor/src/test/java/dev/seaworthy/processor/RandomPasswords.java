package dev.seaworthy.processor;

import java.util.Random;

/** Random passwords of every alphabet that people and generators use. */
final class RandomPasswords {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String DIGITS = "0123456789";
    private static final String UNICODE = "äöüßéèñçøåžłπλжщ漢字かな한글€£¥§°–…\u00a0\u200b😀🔑";

    private final Random random;

    RandomPasswords(Random random) {
        this.random = random;
    }

    /** A password of which no five characters in a row stand in a template. */
    String next(String template) {
        String password = next();
        while (overlaps(password, template)) {
            password = next();
        }
        return password;
    }

    private static boolean overlaps(String password, String template) {
        for (int i = 0; i + 5 <= password.length(); i++) {
            if (template.contains(password.substring(i, i + 5))) {
                return true;
            }
        }
        return false;
    }

    private String next() {
        return switch (random.nextInt(10)) {
            case 0 -> drawn(LETTERS + DIGITS, 20, 48);
            case 1 -> drawn(LETTERS + DIGITS + "+/", 22, 64) + "==";
            case 2 -> drawn("0123456789abcdef", 32, 64);
            case 3 -> drawn(printable() + UNICODE, 14, 32);
            case 4 -> drawn(LETTERS + DIGITS + "-._~!$&'()*+,;=:@/?#[]%", 16, 40);
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
