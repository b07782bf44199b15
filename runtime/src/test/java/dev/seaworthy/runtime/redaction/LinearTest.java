package dev.seaworthy.runtime.redaction;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text ten times as long takes ten times as many steps, and no reader calls itself. */
class LinearTest {
    private static final int SHORT = 2_000;
    private static final int TIMES = 10;

    /** The readers look back and ahead by no more than a fixed number of characters. */
    private static final int SLACK = 2;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "@",
                ",",
                ";",
                " ",
                "=",
                ":",
                "/",
                "x://a@,",
                "x://a,",
                "password=a;",
                "a=1,",
                "a=1&",
                "a b ",
                "a:b ",
                "ssl=true;",
                "user=x;y ",
                "jdbc:",
                "jdbc:h2:mem:",
                "https://h/p ",
                "https://h/p,",
                "//",
                "\tat a(b:1)\n",
                "********",
                "(",
                "a=1;@",
                "\"a\":",
                "a@b.c ",
                "a@b.c,",
                "x://[::1],",
                "%41=1&",
                "'",
                "é",
                "8 ",
                "aB3 ",
            })
    void theStepsGrowWithTheLength(String part) {
        for (String beginning :
                new String[] {"", "https://h/?password=", "x://", "jdbc:oracle:thin:", "a ", "password "}) {
            String text = beginning + part.repeat(SHORT / part.length());
            String longer = beginning + part.repeat(SHORT * TIMES / part.length());
            assertTrue(
                    Redaction.ofValue(longer).steps()
                            <= SLACK * TIMES * (Redaction.ofValue(text).steps() + SHORT),
                    () -> "a value of " + beginning + part);
            assertTrue(
                    Redaction.ofLine(longer).steps()
                            <= SLACK * TIMES * (Redaction.ofLine(text).steps() + SHORT),
                    () -> "a line of " + beginning + part);
        }
    }
}
