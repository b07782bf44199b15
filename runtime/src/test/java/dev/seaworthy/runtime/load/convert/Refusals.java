package dev.seaworthy.runtime.load.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.seaworthy.runtime.MalformedException;
import java.util.function.Function;

/** What a conversion says of a text that it refuses. */
final class Refusals {
    private Refusals() {}

    /** The message, and the advice after a semicolon where there is some. */
    static String refusal(Function<String, ?> conversion, String text) {
        MalformedException thrown = assertThrows(MalformedException.class, () -> conversion.apply(text), text);
        assertEquals(0, thrown.getStackTrace().length, "an answer about a text has no stack trace");
        assertNull(thrown.getCause());
        return thrown.getMessage() + (thrown.fix().isEmpty() ? "" : "; " + thrown.fix());
    }
}
