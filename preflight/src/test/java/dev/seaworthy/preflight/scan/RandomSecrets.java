package dev.seaworthy.preflight.scan;

import dev.seaworthy.runtime.load.secret.Telling;
import java.util.Random;

/** Secrets that no text has by chance. */
final class RandomSecrets {
    private static final String[] ALPHABETS = {
        "abcdefghijklmnopqrstuvwxyz0123456789",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
        "0123456789abcdef",
        "abcXYZ019!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ ",
        "abcXYZ019äöüßéñ€漢字😀"
    };

    private RandomSecrets() {}

    /** A secret that tells. */
    static String next(Random random) {
        int[] alphabet =
                ALPHABETS[random.nextInt(ALPHABETS.length)].codePoints().toArray();
        while (true) {
            StringBuilder secret = new StringBuilder();
            int length = 12 + random.nextInt(60);
            for (int i = 0; i < length; i++) {
                secret.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            String stripped = secret.toString().strip();
            if (Telling.tells(stripped)) {
                return stripped;
            }
        }
    }

    /** The secret with one character changed. */
    static String nearMiss(String secret, Random random) {
        int[] characters = secret.codePoints().toArray();
        int at = random.nextInt(characters.length);
        int other = characters[at];
        while (other == characters[at]) {
            other = '!' + random.nextInt(90);
        }
        characters[at] = other;
        return new String(characters, 0, characters.length);
    }
}
