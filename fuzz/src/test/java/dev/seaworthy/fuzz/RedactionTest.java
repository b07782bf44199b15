package dev.seaworthy.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import dev.seaworthy.runtime.Masking;
import dev.seaworthy.runtime.redaction.Shown;
import dev.seaworthy.runtime.text.Escapes;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text around a password: nothing of the password is seen, and what is shown is of the text, masked and bounded. */
class RedactionTest {
    private static final String PLACE = "{password}";

    /** Of a value so many characters are shown, each of which may be an escape as long as two of Java's. */
    private static final int LONGEST_VALUE = 3 + 80 * 12;

    static List<Arguments> seeds() throws IOException {
        return Seeds.of(Files.readAllLines(Seeds.path("processor/src/test/resources/leak/templates.txt")).stream()
                .filter(line -> !line.startsWith("# ") && !line.isBlank())
                .toList());
    }

    @MethodSource("seeds")
    @DictionaryEntries({PLACE, "://", "password=", "jdbc:", "Authorization: Bearer ", "********", "-----BEGIN "})
    @FuzzTest(maxExecutions = Seeds.ALONE)
    void noPartOfAPasswordIsSeen(@NotNull @WithUtf8Length(max = 400) String template) {
        String around = template.contains(PLACE) ? template : template + PLACE;
        Password password = Password.of(around);
        String text = around.replace(PLACE, password.toString());
        String masked = Masking.masked(text);
        assertFalse(password.isSeenIn(masked), () -> masked + "\nof " + text);
        assertIsOf(text, masked);
        // Twice masked it shows less, or the same.
        assertIsOf(masked, Masking.masked(masked));
        assertShown(text, password);
    }

    /** Whether what is shown is the text with masks in it, and nothing else. */
    private static void assertIsOf(String text, String masked) {
        // A mask stands for one character at least, and two of them are never side by side.
        assertTrue(masked.length() <= text.length() * (Masking.MASK.length() + 1) / 2 + Masking.MASK.length(), text);
        int at = 0;
        for (String kept : masked.split("\\*{8}", -1)) {
            int found = text.indexOf(kept, at);
            assertTrue(found >= 0, () -> masked + "\nis not of " + text);
            at = found + kept.length();
        }
    }

    private static void assertShown(String text, Password password) {
        for (String shown : List.of(Shown.quoted(text), Shown.plain(text))) {
            assertFalse(password.isSeenIn(shown), () -> shown + "\nof " + text);
            assertTrue(shown.length() <= LONGEST_VALUE, shown);
            assertTrue(shown.codePoints().noneMatch(Escapes::isHidden), shown);
        }
        assertTrue(Shown.name(text).codePoints().noneMatch(Escapes::isHidden), text);
    }
}
