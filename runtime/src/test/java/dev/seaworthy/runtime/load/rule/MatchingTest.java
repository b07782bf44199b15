package dev.seaworthy.runtime.load.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.seaworthy.runtime.load.Violation;
import org.junit.jupiter.api.Test;

/** Patterns that read a text more often than anybody can wait for, or deeper than the stack. */
class MatchingTest {
    private static final String SLOW = "(.*a){12}c";

    @Test
    void aPatternThatReadsATextTooOftenIsRefusedByName() {
        String text = "a".repeat(60);
        String said = "takes too long to be matched against (.*a){12}c;"
                + " write a shorter value, or a pattern that does not repeat a group";
        for (Violation violation : new Violation[] {
            Texts.matches(text, SLOW),
            Constraints.pattern(text, SLOW, 0),
            Constraints.email("x@" + text.substring(1), "(.*[ax@]){12}c", 0)
        }) {
            assertNotNull(violation, "let through");
            assertFalse(violation.toString().contains(text), "shown");
        }
        assertEquals(said, String.valueOf(Texts.matches(text, SLOW)));
    }

    @Test
    void whatIsReadOftenAndNotTooOftenIsMatched() {
        assertNull(Texts.matches("x".repeat(100_000), "[a-z]+"));
        assertNull(Texts.matches("x".repeat(100_000), "x*x*x"));
        assertNull(Texts.matches("ab".repeat(500), "(a|b)*"));
        assertNull(Texts.matches("aXbaX", "(..?)b\\1"));
        assertNotNull(Texts.matches("x".repeat(100_000) + "1", "[a-z]+"));
        String pattern = "(?:.*a|.*b|.*c|.*d|.*e|.*f|.*g|.*h|.*i|.*j)";
        assertEquals(
                "must match " + pattern,
                String.valueOf(Texts.matches("x".repeat(100_000), pattern)),
                "each character of a long text may be read as often as each of a short one");
    }
}
