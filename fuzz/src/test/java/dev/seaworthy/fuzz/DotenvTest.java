package dev.seaworthy.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import dev.seaworthy.runtime.Dotenv;
import dev.seaworthy.runtime.DotenvException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text as a dotenv file: read, or refused at a place and without a value; and what does not matter changes nothing. */
class DotenvTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("HOST", "db.internal", "EMPTY", "");

    /** Stands for a secret in the text, and cannot be a part of a name, which a message may show. */
    private static final String SECRET = "7+s3cr3t+9";

    static List<Arguments> seeds() throws IOException {
        return Seeds.of(Seeds.dotenv());
    }

    @MethodSource("seeds")
    @DictionaryEntries({
        "${HOST}",
        "${EMPTY:-",
        "export ",
        "\\x0D\\x0A",
        "\\\\n",
        "\\\\$",
        SECRET,
        ":?",
        "\\xEF\\xBB\\xBF"
    })
    @FuzzTest(maxExecutions = Seeds.ALONE)
    void isReadOrRefusedAtAPlace(@NotNull @WithUtf8Length(max = Seeds.LONGEST) String text) {
        Object read = read(text);
        if (read instanceof Map<?, ?> values) {
            assertEquals(read, read(text + "\n"), "a newline at the end");
            assertEquals(read, read(text + "\n# a comment"), "a comment at the end");
            if (!text.startsWith("\uFEFF")) {
                assertEquals(read, read("\n\t \n" + text), "empty lines at the start");
                assertEquals(read, read("\uFEFF" + text), "a byte order mark");
            }
            if (text.indexOf('\r') < 0) {
                assertEquals(read, read(text.replace("\n", "\r\n")), "the newlines of Windows");
            }
            assertEquals(List.copyOf(values.entrySet()), entries(read(written(values))), "written in double quotes");
        } else if (!text.endsWith("\r") && !String.valueOf(read).contains("a quote that is not closed")) {
            assertEquals(read, read(text + "\n'\"\n$\0\n"), "the first mistake, whatever follows");
        }
    }

    /** What a text sets, or where and why it is refused. */
    private static Object read(String text) {
        try {
            return new LinkedHashMap<>(Dotenv.parse(text, ENVIRONMENT));
        } catch (DotenvException refused) {
            String[] lines = text.split("\n", -1);
            assertTrue(refused.line() >= 1 && refused.line() <= lines.length, refused::toString);
            String line = lines[refused.line() - 1];
            assertTrue(
                    refused.column() >= 1 && refused.column() <= line.codePointCount(0, line.length()) + 1,
                    refused::toString);
            // The message of ${NAME:?message} is shown: it is for people.
            assertFalse(refused.toString().contains(SECRET) && text.indexOf('?') < 0, refused::toString);
            return refused.toString();
        }
    }

    private static List<?> entries(Object read) {
        return read instanceof Map<?, ?> values ? List.copyOf(values.entrySet()) : List.of(read);
    }

    private static String written(Map<?, ?> values) {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) -> text.append(name)
                .append("=\"")
                .append(DotenvText.escaped(value.toString()))
                .append("\"\n"));
        return text.toString();
    }
}
