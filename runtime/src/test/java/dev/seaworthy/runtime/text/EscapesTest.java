package dev.seaworthy.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be seen is shown, and what can be seen stays as it is. */
class EscapesTest {
    @ParameterizedTest
    @CsvSource({
        "000A, \\n",
        "000D, \\r",
        "0009, \\t",
        "0000, \\u0000",
        "001B, \\u001b",
        "007F, \\u007f",
        "0085, \\u0085",
        "00A0, \\u00a0",
        "00AD, \\u00ad",
        "200B, \\u200b",
        "202E, \\u202e",
        "2028, \\u2028",
        "2029, \\u2029",
        "3000, \\u3000",
        "D800, \\ud800",
        "E000, \\ue000",
        "FEFF, \\ufeff",
        "E0001, \\udb40\\udc01",
        "E0041, \\udb40\\udc41",
        "E0100, \\udb40\\udd00",
        "E0FFF, \\udb43\\udfff",
        "F0000, \\udb80\\udc00"
    })
    void whatCannotBeSeenIsAnEscape(String codePoint, String escape) {
        String text = new String(Character.toChars(Integer.parseInt(codePoint, 16)));
        assertEquals("a" + escape + "b", Escapes.of("a" + text + "b"));
    }

    @Test
    void whatCanBeSeenStays() {
        String seen = "Größe 100 €, \\ \" ' ` 日本語 😀 👍🏽";
        assertEquals(seen, Escapes.of(seen));
    }
}
