package dev.seaworthy.runtime.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    void withoutQuotesABackslashIsOneUnlessSomethingIsEscaped() {
        assertEquals("a\\$b", Shown.plain("a\\$b"));
        assertEquals("C:\\new", Shown.plain("C:\\new"));
        assertEquals("A\\B\"", Shown.name("A\\B\""));
        assertEquals("a\\\\n\\nb", Shown.plain("a\\n\nb"));
        assertEquals("A\\\\B\\u200b", Shown.name("A\\B\u200b"));
        assertEquals("\"a\\\\$b\"", Shown.quoted("a\\$b"));
    }

    @Test
    void whatIsCutOffEscapesNothing() {
        String text = "\\".repeat(80);
        assertEquals(text + "…", Shown.plain(text + "\n"));
        assertEquals("\\\\".repeat(79) + "\\n…", Shown.plain("\\".repeat(79) + "\n\n"));
    }

    /** Undone by the rules of Java's own literals, which the code under test does not know. */
    @Test
    void aTextInWhichSomethingIsEscapedIsReadBackAsAJavaLiteralAndAnotherIsAsItIs() {
        String[] pieces = {"a", "\\", "n", "\\n", "\n", "\t", "$", "'", "\u200b", "u0041"};
        Random random = new Random(5);
        int escaped = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder made = new StringBuilder();
            for (int length = random.nextInt(7); length > 0; length--) {
                made.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = made.toString();
            String shown = Shown.name(text);
            boolean isEscaped = !text.equals(text.replaceAll("\\p{Cntrl}|\\p{Cf}", ""));
            escaped += isEscaped ? 1 : 0;
            assertEquals(text, isEscaped ? readBack(shown) : shown);
        }
        assertTrue(escaped > 5_000 && escaped < 18_000, escaped + " were escaped");
    }

    private static String readBack(String literal) {
        Matcher unit =
                Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u([0-9a-f]{4})").matcher(literal);
        return unit.replaceAll(
                        found -> Matcher.quoteReplacement(found.group(1) + (char) Integer.parseInt(found.group(2), 16)))
                .translateEscapes();
    }

    @Test
    void aLongTextIsCutAtEightyCharacters() {
        String text = "the port of the server is not open and the start of the shop has to wait for it.";
        assertEquals(80, text.length());
        assertEquals(text, Shown.plain(text));
        assertEquals(text + "…", Shown.plain(text + " The shop waits."));
    }
}
