package dev.seaworthy.runtime.redaction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.seaworthy.runtime.Masking;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is shown of texts, by the tables in {@code redaction} of the test resources: a line is a text, an arrow and what is shown
 * of it. The text above a line or a block of them says why.
 */
class RedactionCasesTest {
    /** Between a text and what is shown of it. */
    private static final String ARROW = " ==> ";

    /** The same, where what is hidden is a credential, and not just something unknown. */
    private static final String ARROW_OF_CREDENTIAL = " =!=> ";

    /** In front of a word, which is judged the same there. */
    private static final String BEFORE = "(".repeat(40);

    record Case(String text, String shown, boolean isCredential) {}

    static Stream<Named<Case>> values() throws IOException {
        return cases("values.txt");
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsShownAsTheTableSays(Case row) {
        Redaction redaction = Redaction.ofValue(row.text);
        assertShown(row, redaction);
        assertEquals(
                row.shown.equals(Masking.MASK) && !row.text.equals(Masking.MASK),
                redaction.isWhole(),
                "is hidden whole");
    }

    static Stream<Named<Case>> lines() throws IOException {
        return cases("lines.txt");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineIsShownAsTheTableSays(Case row) {
        Redaction redaction = Redaction.ofLine(row.text);
        assertShown(row, redaction);
        assertEquals(row.shown, Masking.masked(row.shown), "what is masked stays as it is");
    }

    private static void assertShown(Case row, Redaction redaction) {
        assertEquals(row.shown, redaction.shown());
        assertEquals(row.isCredential, redaction.holdsCredential(), "holds a credential");
    }

    static Stream<Named<Case>> words() throws IOException {
        return cases("words.txt");
    }

    @ParameterizedTest
    @MethodSource("words")
    void aWordIsOneThatPeopleWrite(Case row) {
        boolean isShown = row.shown.equals(row.text);
        assertEquals(isShown, WordShape.areHarmless(row.text, 0, row.text.length()));
        int start = BEFORE.length();
        assertEquals(isShown, WordShape.areHarmless(BEFORE + row.text + BEFORE, start, start + row.text.length()));
    }

    private static Stream<Named<Case>> cases(String table) throws IOException {
        List<Named<Case>> cases = new ArrayList<>();
        int number = 0;
        for (String line : text(table).lines().toList()) {
            number++;
            if (!line.isEmpty() && !line.startsWith("#")) {
                cases.add(Named.of(table + ":" + number + " " + line, row(line)));
            }
        }
        assertFalse(cases.isEmpty());
        return cases.stream();
    }

    private static Case row(String line) {
        boolean isCredential = line.contains(ARROW_OF_CREDENTIAL);
        String[] columns = line.split(isCredential ? ARROW_OF_CREDENTIAL : ARROW, -1);
        assertEquals(2, columns.length, line);
        String text = unescaped(columns[0]);
        String shown = switch (columns[1]) {
            case "stays" -> text;
            case "hidden" -> Masking.MASK;
            default -> unescaped(columns[1]);
        };
        return new Case(text, shown, isCredential);
    }

    /** A line of a table has its backslashes and what is not seen in it as Java has them. */
    private static String unescaped(String text) {
        return text.translateEscapes();
    }

    private static String text(String table) throws IOException {
        try (InputStream in = RedactionCasesTest.class.getResourceAsStream("/redaction/" + table)) {
            assertNotNull(in, table);
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
