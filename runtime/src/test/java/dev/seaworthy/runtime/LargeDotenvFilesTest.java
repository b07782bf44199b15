package dev.seaworthy.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.seaworthy.runtime.source.StandardSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The large files of the dialect's tenth rule. Reading one takes milliseconds; a reader that is not linear takes minutes. */
class LargeDotenvFilesTest {
    private static final Duration HANG = Duration.ofSeconds(20);
    private static final int MIB = 1 << 20;

    @TempDir
    private Path directory;

    @Test
    void aValueOfOneMebibyte() {
        String value = "x".repeat(MIB);

        assertEquals(value, parsed("A=" + value + "\nB=1\n").get("A"));
        assertEquals(value, parsed("A='" + value + "'\nB=1\n").get("A"));
        assertEquals(value, parsed("A=\"" + value + "\"\nB=1\n").get("A"));
        assertEquals(value + "\n", parsed("A=\"" + value + "\\n\"\nB=1\n").get("A"));
    }

    @Test
    void aValueOver65536Lines() {
        String value = "fifteen letters\n".repeat(65_536);

        assertEquals(value, parsed("A='" + value + "'\nB=1\n").get("A"));
        assertEquals(value, parsed("A=\"" + value + "\"\nB=1\n").get("A"));
        assertEquals(
                value,
                parsed("A=\"" + value.replace("\n", "\r\n") + "\"\r\nB=1\r\n").get("A"));
    }

    @Test
    void aHundredThousandVariables() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            text.append("VARIABLE_").append(i).append("=value # comment\n");
        }

        assertEquals(100_000, parsed(text.toString()).size());
    }

    @Test
    void aHundredThousandComments() {
        assertEquals(Map.of("A", "1"), parsed("# A comment with 'a quote\n".repeat(100_000) + "A=1\n"));
    }

    @Test
    void aMebibyteOfNothing() {
        assertEquals(Map.of("A", "1"), parsed("\n".repeat(MIB) + "A=1\n"));
        assertEquals(Map.of("A", "1"), parsed("\r\n".repeat(MIB) + "A=1\n"));
        assertEquals(Map.of("A", "1"), parsed(" ".repeat(MIB) + "\nA=1\n"));
    }

    @Test
    void aMebibyteOfBlanks() {
        String blanks = " ".repeat(MIB);

        assertEquals(Map.of("A", "1"), parsed("A=" + blanks + "1\n"));
        assertEquals(Map.of("A", "1"), parsed("A=1" + blanks + "\n"));
        assertEquals(Map.of("A", "1"), parsed("A=1" + blanks + "# comment\n"));
        assertEquals(Map.of("A", "1" + blanks + "2"), parsed("A=1" + blanks + "2\n"));
        assertEquals(Map.of("A", "1"), parsed("A" + blanks + "=1\n"));
        assertEquals(Map.of("A", "1"), parsed("A='1'" + blanks + "\n"));
    }

    @Test
    void aChainOfReferences() {
        StringBuilder text = new StringBuilder("A0=x\n");
        for (int i = 1; i <= 1_000; i++) {
            text.append("A").append(i).append("=${A").append(i - 1).append("}\n");
        }

        assertEquals("x", parsed(text.toString()).get("A1000"));
    }

    @Test
    void twentyThousandReferencesInOneValue() {
        assertEquals(
                "xy".repeat(20_000),
                parsed("X=xy\nA=" + "${X}".repeat(20_000) + "\n").get("A"));
        assertEquals(
                "xy".repeat(20_000),
                parsed("X=xy\nA=\"" + "${X}".repeat(20_000) + "\"\n").get("A"));
    }

    @Test
    void aQuarterOfAMillionEscapes() {
        assertEquals(
                "\\".repeat(262_144),
                parsed("A=\"" + "\\\\".repeat(262_144) + "\"\n").get("A"));
    }

    @Test
    void aHundredThousandOpenQuotes() {
        assertEquals(50_000, parsed(numbered("A", "=\"\n", 100_000)).size());
        assertEquals(50_000, parsed(numbered("A", "='\n", 100_000)).size());
        assertRefused("A=\"x\n".repeat(99_999));
        assertRefused("A='x\n".repeat(99_999));
        assertRefused("A=\"\\\"\n".repeat(100_000));
    }

    @Test
    void aHundredThousandMistakes() {
        assertRefused("A=b#c\n".repeat(100_000));
        assertRefused(numbered("A", "=${MISSING}\n", 100_000));
        assertRefused("A=\"${B\"\n".repeat(100_000));
        assertRefused("A=${".repeat(100_000));
        assertRefused("A=\"" + "${B:-".repeat(200_000));
        assertRefused("\0\n".repeat(100_000));
        assertRefused("A='\\'\n".repeat(100_000));
    }

    @Test
    void aHundredThousandNamesThatNoSettingHas() throws IOException {
        Files.writeString(directory.resolve(".env"), numbered("A", "=\n", 100_000));
        ConfigSource source = new StandardSource(new HashMap<>(), directory, "APP_ENV", true, new String[0])
                .in(dev.seaworthy.Environment.DEVELOPMENT);

        int warnings = assertTimeoutPreemptively(
                HANG,
                () -> source.warnings(Map.of("A", "").keySet(), Map.of("A", "").keySet())
                        .size());

        assertEquals(51, warnings);
    }

    private static String numbered(String before, String after, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(before).append(i).append(after);
        }
        return text.toString();
    }

    private static Map<String, String> parsed(String text) {
        return assertTimeoutPreemptively(HANG, () -> Dotenv.parse(text, Map.of()));
    }

    private static void assertRefused(String text) {
        assertThrows(DotenvException.class, () -> assertTimeoutPreemptively(HANG, () -> Dotenv.parse(text, Map.of())));
    }
}
