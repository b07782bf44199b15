package dev.seaworthy.processor.emit.sh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FunctionsTest {
    @Test
    void whatIsCalledAfterAnApostropheIsFound() {
        for (String text : List.of("'a vendor'\\''s key'", "\"a vendor's \\\"key\\\"\"", "'a key'")) {
            String functions = Functions.calledBy("printf " + text + "\nolder NAME '' ''\n");
            assertTrue(functions.contains("\nolder() {"), text);
        }
    }

    @Test
    void aWordInATextCallsNothing() {
        assertEquals("\n", Functions.calledBy("# older\nprintf '\nolder NAME'\nprintf \"\nolder NAME\"\n"));
    }
}
