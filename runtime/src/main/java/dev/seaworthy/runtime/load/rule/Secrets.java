package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.load.convert.Bytes;
import dev.seaworthy.runtime.load.convert.Identifiers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The judge of secrets. */
public final class Secrets {
    /** The least number of characters of a strong secret. */
    public static final int SHORTEST = 32;

    /** The least number of bytes of a strong secret in bytes: as many as {@value #SHORTEST} characters of Base64 hold. */
    public static final int FEWEST_BYTES = 24;

    /** A command that makes a strong secret. */
    public static final String MAKE = "openssl rand -base64 48";

    /** A command that makes a strong secret in hexadecimal digits. */
    public static final String MAKE_IN_HEX = "openssl rand -hex 32";

    /** A command that makes a strong secret in Base64 for URLs. */
    public static final String MAKE_IN_BASE64_URL = MAKE + " | tr '+/' '-_'";

    /** What stands before the command where it is advised. */
    public static final String ADVICE = "make one with: ";

    private static final int FEWEST = 8;

    /** Of 32 random digits, one in a thousand has fewer than eight different ones; fewer than six, one in ten million. */
    private static final int FEWEST_DIGITS = 6;

    /** What follows cannot make a longer secret weak: one whose beginning is strong is strong. */
    private static final int JUDGED = 4096;

    private Secrets() {}

    /**
     * Refuses a secret that a person could guess. Measured, in this order, on the text without blanks at its ends:
     *
     * <ol>
     *   <li>whether it is one of the setting's own texts, its example or a default, in any case;
     *   <li>whether it is a reference that nobody resolved, or a template that nobody filled in: {@code op://…},
     *       {@code arn:aws:secretsmanager:…}, {@code ENC[…]}, {@code ${…}};
     *   <li>the length: at least {@value #SHORTEST} {@code char}s, of PEM without its marks;
     *   <li>the number of different characters, upper and lower case being different: at least 8, of digits alone 6;
     *   <li>whether it has a published example in it, or is a hash of a common word;
     *   <li>whether it is a phrase of placeholders, the message of a command that failed, or a command that makes a secret;
     *   <li>what is left of it when all that a person would guess is taken out: a piece that was there before, what is counted
     *       up or down, walks on the keyboard, common words, with digits in place of letters too;
     *   <li>the same for what it encodes in Base64, Base32, hexadecimal digits or percent signs, also where that is encoded again.
     * </ol>
     *
     * <p>A random secret passes, whatever its alphabet: more than half of it would have to look like a word or a pattern by
     * chance. Of a secret of more than 4,096 characters the rest is not looked at for words and patterns.
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
        return judged(secret, false);
    }

    /**
     * Refuses a secret in bytes that a person could guess. Bytes that are a text of ASCII are judged as one, so at least
     * {@value #SHORTEST} are needed; of others the number, at least {@value #FEWEST_BYTES}, that of different ones, and whether they
     * follow a pattern.
     *
     * @param bytes the secret
     * @param own the setting's own example and defaults, in Base64
     * @return what must hold, or null when it holds; the secret is not in it
     */
    public static @Nullable Violation strongSecret(byte[] bytes, String... own) {
        for (String each : own) {
            if (Arrays.equals(bytes, Identifiers.toBytes(each))) {
                return WeakSecret.own();
            }
        }
        return judged(bytes);
    }

    /**
     * The same for bytes that are written in hexadecimal digits.
     *
     * @param bytes the secret
     * @param own the setting's own example and defaults, in hexadecimal digits
     * @return what must hold, or null when it holds; the secret is not in it
     */
    public static @Nullable Violation strongSecretInHex(byte[] bytes, String... own) {
        for (String each : own) {
            if (Arrays.equals(bytes, Bytes.ofHex(each))) {
                return advising(ADVICE + MAKE_IN_HEX, WeakSecret.own());
            }
        }
        return advising(ADVICE + MAKE_IN_HEX, judged(bytes));
    }

    /**
     * The same for bytes that are written in Base64 for URLs.
     *
     * @param bytes the secret
     * @param own the setting's own example and defaults, in Base64 for URLs
     * @return what must hold, or null when it holds; the secret is not in it
     */
    public static @Nullable Violation strongSecretInBase64Url(byte[] bytes, String... own) {
        for (String each : own) {
            if (Arrays.equals(bytes, Bytes.ofBase64Url(each))) {
                return advising(ADVICE + MAKE_IN_BASE64_URL, WeakSecret.own());
            }
        }
        return advising(ADVICE + MAKE_IN_BASE64_URL, judged(bytes));
    }

    /**
     * The same answer with other advice on how to make a strong secret, for a setting whose other rules and constraints refuse
     * what the usual command makes.
     *
     * @param advice what to do, as an imperative
     * @param violation the answer
     * @return the answer, or null when there is none
     */
    public static @Nullable Violation advising(String advice, @Nullable Violation violation) {
        return violation == null ? null : WeakSecret.advising(advice, violation);
    }

    private static @Nullable Violation judged(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (Encodings.isText(text)) {
            // A character that somebody types holds less than a byte: 24 digits are guessed where 24 bytes are not.
            return judged(text.strip(), true);
        }
        if (bytes.length < FEWEST_BYTES) {
            return WeakSecret.tooShort(bytes.length, FEWEST_BYTES, "byte");
        }
        int different = different(text);
        if (different < FEWEST) {
            return WeakSecret.tooFew(different, FEWEST, "byte");
        }
        Weakness weakness = Published.isPublished(bytes) ? Weakness.PUBLISHED : Guess.pattern(cut(text));
        return weakness == null ? null : weakness.violation();
    }

    private static @Nullable Violation judged(String written, boolean areBytes) {
        String secret = Encodings.withoutMarks(written).strip();
        if (References.isUnresolved(cut(secret))) {
            return Weakness.UNRESOLVED.violation();
        }
        if (secret.length() < SHORTEST) {
            return areBytes
                    ? WeakSecret.tooShortText(secret.length(), SHORTEST)
                    : WeakSecret.tooShort(secret.length(), SHORTEST, "character");
        }
        int different = different(secret);
        int fewest = isOfDigits(secret) ? FEWEST_DIGITS : FEWEST;
        if (different < fewest) {
            return WeakSecret.tooFew(different, fewest, areBytes ? "byte" : "character");
        }
        Weakness weakness = weakness(cut(secret));
        return weakness == null ? null : weakness.violation();
    }

    private static @Nullable Weakness weakness(String secret) {
        if (Published.isPublished(secret)) {
            return Weakness.PUBLISHED;
        }
        if (Hashes.isOfCommonWord(secret)) {
            return Weakness.HASHED;
        }
        Weakness weakness = Guess.weakness(Encodings.withoutSeparators(secret));
        return weakness == null ? Encodings.weakness(secret) : weakness;
    }

    private static String cut(String secret) {
        return secret.length() <= JUDGED ? secret : secret.substring(0, JUDGED);
    }

    private static boolean isOfDigits(String secret) {
        for (int i = 0; i < secret.length(); i++) {
            if (secret.charAt(i) < '0' || secret.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** How many different characters there are. */
    private static int different(String secret) {
        char greatest = 0;
        for (int i = 0; i < secret.length(); i++) {
            greatest = (char) Math.max(greatest, secret.charAt(i));
        }
        boolean[] seen = new boolean[greatest + 1];
        int different = 0;
        for (int i = 0; i < secret.length(); i++) {
            char c = secret.charAt(i);
            if (!seen[c]) {
                seen[c] = true;
                different++;
            }
        }
        return different;
    }
}
