package dev.seaworthy.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[A-Z]{3}-\\d+",
                "^(?:eu|us)-(west|east)-[1-3]$",
                "(?<year>\\d{4})-(?<month>\\d{2})",
                "[^a-z\\s]{2,5}x*",
                "\\p{Lu}\\p{Alpha}+\\.[a-z&&[^aeiou]]{2,}",
                "arn:aws:[a-z0-9-]+::\\d{12}:role/.+",
                "\\Qa.b\\E|never",
                "[]a]+[\\]x]",
                "a{2}b{0,3}c?d*?e++",
                "(ab(cd|ef)+){2}",
                "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}",
                "[äöü]+"
            })
    void aTextMatches(String expression) {
        String text = MatchingText.of(expression, 1).orElseThrow();
        assertTrue(text.matches(expression), () -> expression + " does not match " + text);
    }

    @Test
    void whatMayRepeatStandsAsOftenAsAsked() {
        assertEquals(Optional.of("aaaaaaaa-bbb"), MatchingText.of("a+-b{1,3}", 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[^\\x{0}-\\x{10ffff}]", "(", "a{1000000}", "\\"})
    void whatIsNotUnderstoodGivesNothing(String expression) {
        assertEquals(Optional.empty(), MatchingText.of(expression, 1));
    }
}
