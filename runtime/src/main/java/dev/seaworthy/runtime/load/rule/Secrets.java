package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;

/** The judge of secrets. */
public final class Secrets {
    /** The least number of characters of a strong secret. */
    public static final int SHORTEST = 32;

    /** A command that makes a strong secret. */
    public static final String MAKE = "openssl rand -base64 48";

    private static final int FEWEST = 8;

    private Secrets() {}

    /**
     * Refuses a secret that a person could guess. Measured, in this order:
     *
     * <ol>
     *   <li>whether it is one of the setting's own texts, its example or a default, in any case;
     *   <li>the length: at least {@value #SHORTEST} {@code char}s, the rest of the text stripped of blanks at its ends;
     *   <li>the number of different characters, upper and lower case being different: at least 8;
     *   <li>whether it is a placeholder: it says so in words ({@code changeme}, {@code replace-with}, {@code your-…-here},
     *       {@code django-insecure-}, {@code <…>}, a template that was not filled in), it repeats a piece of up to half its
     *       length, or most of it is counted up ({@code 0123456789}, {@code abcdef}, a row of the keyboard).
     * </ol>
     *
     * <p>A word of seven letters or more counts wherever it stands, in any case, whatever marks stand in between; some forty
     * words are known, and the chance that a random Base64 text of 64 characters holds one of them is about one in a
     * million. Shorter words count only as parts of their own between marks, when there are at least two of them and they
     * make up a third of the text.
     *
     * @param text the secret
     * @param own the setting's own example and defaults
     * @return what must hold, or null when it holds; the secret is not in it
     */
    public static @Nullable Violation strongSecret(String text, String... own) {
        String secret = text.strip();
        for (String each : own) {
            if (secret.equalsIgnoreCase(each.strip())) {
                return WeakSecret.own();
            }
        }
        if (secret.length() < SHORTEST) {
            return WeakSecret.tooShort(secret.length(), SHORTEST);
        }
        int different = different(secret);
        if (different < FEWEST) {
            return WeakSecret.tooFew(different, FEWEST);
        }
        return Placeholders.isPlaceholder(secret) ? WeakSecret.placeholder() : null;
    }

    /** How many different characters there are; those beyond ASCII count as one. */
    private static int different(String secret) {
        long low = 0;
        long high = 0;
        int beyond = 0;
        for (int i = 0; i < secret.length(); i++) {
            char c = secret.charAt(i);
            if (c < 64) {
                low |= 1L << c;
            } else if (c < 128) {
                high |= 1L << (c - 64);
            } else {
                beyond = 1;
            }
        }
        return Long.bitCount(low) + Long.bitCount(high) + beyond;
    }
}
