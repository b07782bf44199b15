package dev.seaworthy.runtime.load.rule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person would guess of a secret, piece by piece: sequences, repeats, words, phrases, and what is left. */
class GuessTest {
    /** Sixteen characters that nothing explains. */
    private static final String RANDOM = "q7RkP2vXw9LmZ4tB";

    @ParameterizedTest
    @CsvSource({
        "abcd, 4",
        "dcba, 4",
        "aBcD, 4",
        "ABCD, 4",
        "0123, 4",
        "wxyz, 4",
        "WXYZ, 4",
        "89ab, 4",
        "9876, 4",
        "aaaa, 4",
        "acegi, 5",
        "igeca, 5",
        "13579, 5",
        "éêëì, 4",
        ":;<=, 4",
        "qwer, 4",
        "!@#$, 4",
        "poiu, 4",
        "qetuo, 5",
        "qaz, 3",
        "zaq, 3",
        "1qaz, 4",
        "!QAZ, 4",
        "00010203, 8",
        "a1b2c3d4, 8",
        "00020406, 8",
        "q1w2e3r4, 8",
        "xkqxkqxkqxk, 11",
        "xkqpxkqpxkqpxk, 14"
    })
    void aSequenceIsFoundAtItsBeginning(String text, int length) {
        assertEquals(length, Sequences.lengths(text)[0], text);
        assertEquals(length, Sequences.lengths("\u20ac" + text)[1], text);
        assertEquals(length, Sequences.lengths(text + "\u20ac")[0], text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "abc",
                "cba",
                "aaa",
                "aceg",
                "adgjmpsv",
                "abde",
                "abce",
                "qwe",
                "qa",
                "qeto",
                "0001020",
                "00030609",
                "x!\u0085",
                "xkqxkqxkqx",
                "xkqpxkqpxkqpx",
                "xkqpjxkqpjxkqpjxkqpj",
                "/012",
                "`abc",
                "@ABC",
                "xyz{",
                "q7RkP2vXw9LmZ4tB"
            })
    void whatChanceMakesIsNoSequence(String text) {
        assertArrayEquals(new int[text.length()], Sequences.lengths(text), text);
    }

    @Test
    void aSequenceIsShorterFromEachLaterPlace() {
        assertArrayEquals(new int[] {0, 6, 5, 4, 0, 0, 0, 0}, Sequences.lengths("xabcdefy"));
        assertArrayEquals(new int[] {4, 0, 0, 4, 0, 0, 0}, Sequences.lengths("abcdcba"));
    }

    @Test
    void aPieceThatStoodBeforeIsFound() {
        assertArrayEquals(new int[] {0, 0, 0, 0, 0, 5, 0, 0, 0, 0}, Repeats.lengths("k7Qpzk7Qpz"));
        assertArrayEquals(new int[] {0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0}, Repeats.lengths("k7Qpz_-K7qPZ!"));
        assertArrayEquals(new int[] {0, 0, 0, 0, 0, 0, 0, 7, 6, 5, 0, 0, 0, 0}, Repeats.lengths("k7Qpz9xk7Qpz9x"));
        assertArrayEquals(new int[8], Repeats.lengths("k7Qpk7Qp"), "four characters come back by chance");
        assertArrayEquals(new int[] {0, 7, 6, 5, 0, 0, 0, 0}, Repeats.lengths("xxxxxxxx"));
        assertArrayEquals(
                new int[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 5, 0, 0, 0, 0},
                Repeats.lengths("k7Qpz+m9Wxv=k7Qpzm9Wxv"),
                "two pieces side by side");
        assertArrayEquals(new int[0], Repeats.lengths(""));
    }

    /** All texts of three characters, two of which are one letter, against the definition. */
    @Test
    void aPieceOfAtMostHalfTheLengthMakesUpTheWhole() {
        for (int length = 0; length <= 9; length++) {
            for (int number = 0; number < Math.pow(3, length); number++) {
                StringBuilder text = new StringBuilder();
                for (int i = 0, left = number; i < length; i++, left /= 3) {
                    text.append("aAb".charAt(left % 3));
                }
                assertEquals(isMadeOfOnePiece(text.toString()), Repeats.makeUpTheWhole(text), text::toString);
            }
        }
        assertTrue(Repeats.makeUpTheWhole("zZ"), "upper and lower case");
        assertFalse(Repeats.makeUpTheWhole("[{"), "what lies 32 apart is not a letter");
        assertFalse(Repeats.makeUpTheWhole("@`"), "what lies 32 apart is not a letter");
    }

    private static boolean isMadeOfOnePiece(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        for (int piece = 1; piece * 2 <= folded.length(); piece++) {
            if (folded.startsWith(folded.substring(piece))) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @CsvSource({
        "password, 0, '4 8'",
        "password, 4, '4'",
        "p4$$w0rd, 0, '4 8'",
        "P@55W0RD, 0, '4 8'",
        "apple, 0, ''",
        "my-key, 0, '2'",
        "my-key, 3, '3'",
        "MYKEY, 0, '2'",
        "MYKEY, 2, '3'",
        "mySecretKey, 0, '2'",
        "mySecretKey, 2, '6 9'",
        "mySecretKey, 8, '3'",
        "keyx, 0, ''",
        "xkey, 1, ''",
        "key7, 0, '3'",
        "keY, 0, '3'",
        "keyX, 0, '3'",
        "KEYx, 0, ''",
        "KEYX, 0, ''",
        "xKEY, 1, '3'",
        "xtokeny, 1, '5'",
        "xmaily, 1, ''",
        "zero, 0, '4'",
        "ZERO, 0, '4'",
        "ACCESS, 0, '6'",
        "access, 0, '6'",
        "@cce55, 0, '1 6'",
        "ma1l, 0, '4'",
        "ma!l, 0, '4'",
        "ma|l, 0, '4'",
        "1east, 0, '5'",
        "!ong, 0, '4'",
        "3nter, 0, '5'",
        "4dm1n, 0, '1 5'",
        "5alt, 0, '4'",
        "$alt, 0, '4'",
        "6eheim, 0, '6'",
        "9eheim, 0, '6'",
        "7oken, 0, '5'",
        "+oken, 0, '5'",
        "8earer, 0, '2 6'",
        "0ver, 0, '4'",
        "tokens, 0, '5 6'",
        "toke, 0, ''",
        "toke, 2, ''",
        "[ey, 0, ''",
        "2ey, 0, ''",
        "k, 0, ''",
        "a, 0, '1'"
    })
    void theWordsThatBeginAtAPlace(String text, int at, String lengths) {
        int expected = 0;
        for (String length : lengths.split(" ", -1)) {
            expected |= length.isEmpty() ? 0 : 1 << Integer.parseInt(length);
        }
        assertEquals(Integer.toBinaryString(expected), Integer.toBinaryString(CommonWords.lengths(text)[at]), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changeme",
                "CHANGE-ME",
                "x change me",
                "ChangeMeNow",
                "xChangeMe",
                "aChangeMe",
                "zChangeMe",
                "changemeZ",
                "changemeA",
                "changeme7",
                "7changeme",
                "changeme-now",
                "my.secret",
                "xchangeme-changeme",
                "GENERATEA",
                "loremipsum0",
                "not-a-secret"
            })
    void aPhraseThatAsksToBeReplacedIsFound(String text) {
        assertEquals(Weakness.WORDS, Phrases.weakness(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "my-secretary",
                "xchangeme",
                "achangeme",
                "zchangeme",
                "ACHANGEME",
                "ZCHANGEME",
                "XChangeMe",
                "changemes",
                "changemea",
                "changemez",
                "CHANGEMEA",
                "CHANGEMEZ",
                "change0me",
                "change9me"
            })
    void aPartOfAnotherWordIsNone(String text) {
        assertNull(Phrases.weakness(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RANDOM + "0123456789abcdef",
                "0123456789abcdef" + RANDOM,
                "q7RkP2vXw9LmZ4" + "abcdefgh" + "9876543210",
                "q7RkP2v" + "abcdefghi",
                "k7Qpz9xk7Qpz9x"
            })
    void tooLittleIsLeftOfWhatIsCountedOrComesBack(String text) {
        assertEquals(Weakness.PATTERN, Guess.weakness(text), text);
        assertEquals(Weakness.PATTERN, Guess.pattern(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RANDOM + "_0123456789abcde",
                "q7RkP2vXw9LmZ4K" + "abcdefgh" + "987654321",
                "q7RkP2vX" + "abcdefgh",
                RANDOM
            })
    void enoughIsLeft(String text) {
        assertNull(Guess.weakness(text), text);
        assertNull(Guess.pattern(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "-", "_", ".", ",", ":", ";", "/"})
    void threeQuartersOfWordsAreTooMany(String separator) {
        String words = String.join(separator, "is", "an", "if", "of", "my", "to", "we", "it", "on", "");
        assertEquals(Weakness.WORDS, Guess.weakness(words + "q7Rkp2"), "18 of 24");
        assertNull(Guess.weakness(words + "q7Rkp2z"), "18 of 25");
        assertNull(Guess.pattern(words + "q7Rkp2"), "of bytes no word is looked for");
    }

    @Test
    void aPhraseIsEnough() {
        assertEquals(Weakness.WORDS, Guess.weakness("change-me-" + RANDOM + "Vb5tq8Xn1LrW6mKz"));
        assertNull(Guess.weakness("change-mx-" + RANDOM + "Vb5tq8Xn1LrW6mKz"));
    }
}
