package dev.seaworthy.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithSize;
import dev.seaworthy.runtime.Dotenv;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A dotenv file of which each value is known: written line by line in every way that the dialect allows, by a writer that
 * knows nothing of the reader.
 */
class WrittenDotenvTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("HOST", "db.internal", "EMPTY", "");

    /** How an assignment is written. */
    enum Style {
        PLAIN,
        SINGLE,
        DOUBLE,
        INSERTED,
        OR_ELSE,
        IF_SET
    }

    /** An assignment: its value, how it is written, and with what around it. */
    record Line(
            @NotNull String value,
            @NotNull Style style,
            byte name,
            boolean isExported,
            boolean hasBlanks,
            boolean hasComment) {}

    @Test
    void theWriterWritesWhatPeopleWrite() {
        assertReadsAsWritten(
                List.of(
                        new Line("a b", Style.PLAIN, (byte) 1, true, true, true),
                        new Line("it's \"$x\\\"", Style.DOUBLE, (byte) 2, false, false, true),
                        new Line("$x \\n # y", Style.SINGLE, (byte) 3, false, true, false),
                        new Line("-", Style.INSERTED, (byte) 1, false, false, false),
                        new Line("x/y", Style.OR_ELSE, (byte) 9, false, false, false)),
                false);
    }

    @FuzzTest(maxExecutions = 10_000)
    void isReadAsItIsWritten(@NotNull @WithSize(max = 12) List<@NotNull Line> lines, boolean isOfWindows) {
        assertReadsAsWritten(lines, isOfWindows);
    }

    private static void assertReadsAsWritten(List<Line> lines, boolean isOfWindows) {
        Map<String, String> expected = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            String name = "N" + (line.name & 7);
            String reference = (line.name & 8) == 0 ? "HOST" : "N" + ((line.name >> 4) & 7);
            text.append(line.isExported ? "export " : "").append(name).append(line.hasBlanks ? " =\t" : "=");
            int start = text.length();
            expected.put(name, write(line, reference, expected, text));
            // Tools disagree on a comment where a value belongs, so that it is refused.
            boolean hasComment = line.hasComment && text.length() > start;
            text.append(line.hasBlanks ? " \t" : "").append(hasComment ? " # it's \"$y" : "");
            text.append('\n');
        }
        String file = isOfWindows ? text.toString().replace("\n", "\r\n") : text.toString();
        assertEquals(expected, Dotenv.parse(file, ENVIRONMENT), file);
    }

    /** Writes a value, and gives what it is. */
    private static String write(Line line, String reference, Map<String, String> set, StringBuilder text) {
        String value = line.value.replace("\0", "");
        String inserted = reference.equals("HOST") ? ENVIRONMENT.get("HOST") : set.get(reference);
        String plain = value.replaceAll("[^A-Za-z0-9_./:@%+, -]", "").strip();
        switch (line.style) {
            case PLAIN -> text.append(plain);
            case SINGLE -> {
                String quoted = value.replaceAll("['\r]", "").replaceAll("\\\\+$", "");
                text.append('\'').append(quoted).append('\'');
                return quoted;
            }
            case DOUBLE -> {
                text.append('"').append(DotenvText.escaped(value)).append('"');
                return value;
            }
            case INSERTED -> {
                boolean isSet = inserted != null;
                text.append('"')
                        .append(isSet ? "${" + reference + "}" : "")
                        .append(DotenvText.escaped(value))
                        .append("${EMPTY}\"");
                return (isSet ? inserted : "") + value;
            }
            case OR_ELSE -> {
                text.append("${").append(reference).append(":-").append(plain).append('}');
                return inserted == null || inserted.isEmpty() ? plain : inserted;
            }
            case IF_SET -> {
                text.append("${").append(reference).append('+').append(plain).append('}');
                return inserted == null ? "" : plain;
            }
        }
        return plain;
    }
}
