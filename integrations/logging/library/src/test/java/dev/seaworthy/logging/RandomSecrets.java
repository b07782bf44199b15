package dev.seaworthy.logging;

import dev.seaworthy.runtime.Secret;
import dev.seaworthy.runtime.load.secret.Telling;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Secrets and sentences by chance. */
public final class RandomSecrets {
    private static final String[] ALPHABETS = {
        "abcdefghijklmnopqrstuvwxyz0123456789",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
        "0123456789abcdef",
        "abcXYZ019!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ ",
        "abcXYZ019äöüßéñ€漢字😀"
    };

    private static final String[] WORDS = {
        "order",
        "paid",
        "by",
        "customer",
        "42",
        "failed",
        "after",
        "30 ms",
        "for",
        "https://example.com/a?b=c",
        "{",
        "}",
        "'",
        "%s",
        "SELECT * FROM orders",
        "é",
        "😀",
        "localhost",
        "a2V5",
        "100%",
        "\\",
        "$1",
        "[x]",
        "-----",
        "0000000000000000"
    };

    private final Random random;

    /** The same for the same seed. */
    public RandomSecrets(long seed) {
        random = new Random(seed);
    }

    /** What chance there is. */
    public Random random() {
        return random;
    }

    /** Secrets that are masked from now on. */
    public List<String> known(String variable, int count) {
        List<String> secrets =
                Stream.generate(this::secret).distinct().limit(count).toList();
        Settings.add(Map.of(variable, secrets.stream().map(Secret::of).toList()));
        return secrets;
    }

    private String secret() {
        while (true) {
            int[] alphabet =
                    ALPHABETS[random.nextInt(ALPHABETS.length)].codePoints().toArray();
            StringBuilder secret = new StringBuilder();
            int length = 12 + random.nextInt(60);
            for (int i = 0; i < length; i++) {
                secret.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            String stripped = secret.toString().strip();
            if (stripped.length() >= 12 && Telling.tells(stripped)) {
                return stripped;
            }
        }
    }

    /** A few words without a secret. */
    public String words() {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextBoolean() ? " " : "=");
        }
        return words.toString();
    }

    /** A sentence around a text, which touches its neighbours or not. */
    public String around(String text) {
        return words() + text + (random.nextBoolean() ? " " : "") + words();
    }
}
