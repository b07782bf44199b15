package dev.seaworthy.runtime.load.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How two texts differ, in words that somebody can act on. */
class DifferenceTest {
    private static final Pattern OF_TWO_LINES = Pattern.compile(
            "line 1 is (.*) and must be (.*?)(?:; the first difference is (.*) instead of (.*))?", Pattern.DOTALL);

    /** Characters of which some look like others, or like nothing. */
    private static final List<String> CHARACTERS = List.of(
            "a",
            "\u0430",
            "e",
            "\u00e9",
            "e\u0301",
            "\u0301",
            " ",
            "\u00a0",
            "\t",
            "\\t",
            "\\u00a0",
            "\u200b",
            "\ufeff",
            "#",
            "\ud83d\ude00",
            "\ud83d\ude01",
            "\u2026",
            "\\");

    @Test
    void aLineThatSaysSomethingIsNamed() {
        assertEquals("line 3 is missing and must be \"B=2\"", Difference.of("A=1\n", "A=1\n\nB=2\n"));
        assertEquals("line 4 is \"B=2\" and must not be there", Difference.of("A=1\n\n\nB=2\n", "A=1\n"));
        assertEquals("line 2 is \"B=2\" and must be empty", Difference.of("A=1\nB=2\n", "A=1\n\nB=2\n"));
        assertEquals("line 3 is \"B=2\" and must be \"C=3\"", Difference.of("A=1\n \nB=2\n", "A=1\n\nC=3\n"));
    }

    @Test
    void whereNoneSaysAnythingTheFirstOneIsNamed() {
        assertEquals("line 2 is missing and must be empty", Difference.of("A=1\n", "A=1\n\n\n"));
        assertEquals("line 2 is empty and must not be there", Difference.of("A=1\n\n", "A=1\n"));
        assertEquals("line 2 is \"  \" and must be empty", Difference.of("A=1\n  \nB=2\n", "A=1\n\nB=2\n"));
        assertEquals("its lines are right, and not all of them end in a newline", Difference.of("A=1", "A=1\n"));
    }

    @Test
    void aByteOrderMarkIsNamed() {
        assertEquals(
                "it begins with a byte order mark, which must not be there", Difference.of("\ufeff# A\n", "# A\n"));
        assertEquals(
                "line 1 is \"# B\" and must be \"# A\"",
                Difference.of("\ufeff# B\n", "\ufeff# A\n").replace("\\ufeff", ""));
    }

    @Test
    void charactersThatLookAlikeAreToldApart() {
        assertEquals(
                "line 1 is \"\u0430=1\" and must be \"a=1\"; the first difference is U+0430 instead of U+0061",
                Difference.of("\u0430=1\n", "a=1\n"));
        assertEquals(
                "line 1 is \"e\u0301\" and must be \"e\"; the first difference is U+0301 instead of the end of the line",
                Difference.of("e\u0301\n", "e\n"));
        assertEquals(
                "line 1 is \"a\\t\" and must be \"a\\t\"; the first difference is U+0009 instead of U+005C",
                Difference.of("a\t\n", "a\\t\n"));
        assertEquals("line 1 is \"a \" and must be \"a\"", Difference.of("a \n", "a\n"));
    }

    @Test
    void noTwoLinesAreShownAlike() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String start = line(random, random.nextInt(3) == 0 ? 120 : 5);
            String their = start + line(random, 3);
            String our = start + line(random, 3) + (random.nextBoolean() ? "z".repeat(120) : "");
            if (their.equals(our) || (their.startsWith("\ufeff") && !our.startsWith("\ufeff"))) {
                continue;
            }
            String message = Difference.of(their + "\n", our + "\n");
            Matcher words = OF_TWO_LINES.matcher(message);
            assertTrue(words.matches(), message);
            if (looks(words.group(1)).equals(looks(words.group(2)))) {
                assertNotEquals(null, words.group(3), message);
                assertNotEquals(words.group(3), words.group(4), message);
            }
        }
    }

    private static String line(Random random, int longest) {
        StringBuilder line = new StringBuilder();
        for (int i = random.nextInt(longest + 1); i > 0; i--) {
            line.append(CHARACTERS.get(random.nextInt(CHARACTERS.size())));
        }
        return line.toString();
    }

    /** What a reader sees. */
    private static String looks(String shown) {
        return Normalizer.normalize(shown, Normalizer.Form.NFKC)
                .replace('\u0430', 'a')
                .replaceAll("\\p{Cf}", "")
                .replaceAll("\\p{Zs}", " ");
    }
}
