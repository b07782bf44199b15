package dev.seaworthy.runtime.load.rule;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.load.CountedText;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many characters the judges read for each character of a text: as many of a long one as of a short one. */
class LinearTest {
    /** Reads of one character, all that the judge of secrets does with it together; 40 are the most that was seen. */
    private static final int MOST = 60;

    private static final int LENGTH = 1 << 18;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "ab",
                "aab",
                "secret",
                "secretsecre",
                "12345",
                "1qaz",
                "p@ssw0rd",
                "$",
                "isa",
                "aA",
                "i",
                "5ecre7"
            })
    void aSecretIsReadAFixedNumberOfTimes(String piece) {
        CountedText repeated = new CountedText(piece.repeat(LENGTH / piece.length()) + "bcdefghi");
        Guess.weakness(repeated);
        repeated.assertReadAtMost(MOST);
        Random random = new Random(1);
        StringBuilder mixed = new StringBuilder();
        while (mixed.length() < LENGTH) {
            mixed.append(piece).append((char) ('!' + random.nextInt(94))).append((char) ('!' + random.nextInt(94)));
        }
        CountedText text = new CountedText(mixed.toString());
        Guess.weakness(text);
        text.assertReadAtMost(MOST);
    }

    @Test
    void aSecretThatRepeatsItselfOnlyAlmostIsReadAFixedNumberOfTimes() {
        CountedText text = new CountedText("a".repeat(LENGTH) + "bcdefghi");
        assertTrue(!Repeats.makeUpTheWhole(text));
        text.assertReadAtMost(8);
        CountedText fibonacci = new CountedText(fibonacci());
        Repeats.makeUpTheWhole(fibonacci);
        fibonacci.assertReadAtMost(8);
        Repeats.lengths(fibonacci);
        fibonacci.assertReadAtMost(24);
    }

    /** The text in which a search for borders goes back most often. */
    private static String fibonacci() {
        StringBuilder one = new StringBuilder("a");
        StringBuilder other = new StringBuilder("ab");
        while (other.length() < LENGTH) {
            StringBuilder both = new StringBuilder(other).append(one);
            one = other;
            other = both;
        }
        return other.toString();
    }

    @Test
    void ofAMegabyteTheBeginningDecides() {
        assertNotNull(Secrets.strongSecret("a".repeat(1 << 20) + "bcdefghi"));
        assertNotNull(Secrets.strongSecret("${a}".repeat(1 << 18)));
        assertNotNull(Secrets.strongSecret("change-me-".repeat(1 << 17)));
        assertNotNull(Secrets.strongSecret(new byte[1 << 20]));
    }
}
