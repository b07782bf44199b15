package dev.seaworthy.runtime.redaction;

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
        assertEquals("\"a\\nb\"", Shown.quoted("a\nb"));
        assertEquals("\"a\\r\\tc\\\\\"", Shown.quoted("a\r\tc\\"));
        assertEquals("a\\u202eb\\u200b\\ufeff", Shown.plain("a\u202eb\u200b\ufeff"));
    }

    @Test
    void aLongTextIsCutAtEightyCharacters() {
        String text = "the port of the server is not open and the start of the shop has to wait for it.";
        assertEquals(80, text.length());
        assertEquals(text, Shown.plain(text));
        assertEquals(text + "…", Shown.plain(text + " The shop waits."));
    }
}
