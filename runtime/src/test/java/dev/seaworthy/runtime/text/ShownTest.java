package dev.seaworthy.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What people see of a value: never a password inside it, never a character that a terminal obeys. */
class ShownTest {
    private static final String ALPHABET = "abcXYZ0189-_.~!*'(),:@/?#[]+%$";

    @Test
    void theEndOfAPasswordNeverShowsWhateverItIsMadeOf() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder made = new StringBuilder("q7");
            for (int length = 6 + random.nextInt(10); length > 0; length--) {
                made.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            String password = made.append("w3").toString();
            String shown = Shown.quoted("postgresql://shop:" + password + "@db:5432/shop");
            assertFalse(shown.contains("w3"), () -> password + " in " + shown);
            String parameter = password.replaceAll("[&;#?]", "x");
            String query = Shown.quoted("https://host/?a=b&password=" + parameter + "&c=d");
            assertFalse(query.contains("w3"), () -> parameter + " in " + query);
        }
    }

    @Test
    void nobodyForgesALine() {
        assertEquals("\"a\\nb\\r\\tc\\\\d\\\"\"", Shown.quoted("a\nb\r\tc\\d\""));
        assertEquals("a\\u202eb\\u200b\\ufeff", Shown.plain("a\u202eb\u200b\ufeff"));
    }

    @Test
    void aLongTextIsCutAtEightyCharacters() {
        assertEquals("x".repeat(80), Shown.plain("x".repeat(80)));
        assertEquals("x".repeat(80) + "…", Shown.plain("x".repeat(81)));
        assertEquals(
                "😀".repeat(80) + "…", Shown.plain("😀".repeat(81)), "a character of two halves is not cut in two");
    }
}
