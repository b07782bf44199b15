package dev.seaworthy.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What must hold for every file, on random ones: reading never throws anything but a {@link DotenvException}, never hangs,
 * and what does not matter does not change what is read.
 *
 * <p>The build reads the same {@value #INPUTS} files every time. For a night:
 *
 * <pre>{@code
 * mvn -pl runtime -am test -Dtest=DotenvFuzzTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Ddotenv.fuzz.inputs=1000000000 -Ddotenv.fuzz.seed=$RANDOM -Ddotenv.fuzz.hours=8
 * }</pre>
 *
 * <p>A failure names the seed of its file: {@code -Ddotenv.fuzz.seed=SEED -Ddotenv.fuzz.inputs=1} reads that one alone.
 */
class DotenvFuzzTest {
    private static final int INPUTS = 40_000;

    private static final Map<String, String> ENVIRONMENT =
            Map.of("HOST", "db.internal", "EMPTY", "", "_x", "${A} # \"'\\n ");

    private final long inputs = Long.getLong("dotenv.fuzz.inputs", INPUTS);
    private final long seed = Long.getLong("dotenv.fuzz.seed", 0);
    private final Duration hang = Duration.ofMinutes(1).plus(Duration.ofHours(Long.getLong("dotenv.fuzz.hours", 0)));

    @TempDir
    private Path directory;

    private interface Law {
        void holds(long seed);
    }

    private void eachSeed(Law law) {
        assertTimeoutPreemptively(hang, () -> {
            for (long i = 0; i < inputs; i++) {
                try {
                    law.holds(seed + i);
                } catch (RuntimeException | AssertionError | StackOverflowError broken) {
                    throw new AssertionError("-Ddotenv.fuzz.inputs=1 -Ddotenv.fuzz.seed=" + (seed + i), broken);
                }
            }
        });
    }

    /** What a text sets, or where and why it is refused. */
    private static Object read(String text) {
        try {
            return Dotenv.parse(text, ENVIRONMENT);
        } catch (DotenvException refused) {
            int lines = text.split("\n", -1).length;
            assertTrue(refused.line() >= 1 && refused.line() <= lines, refused::toString);
            String line = text.split("\n", -1)[refused.line() - 1];
            assertTrue(refused.column() >= 1 && refused.column() <= line.length() + 1, refused::toString);
            assertFalse(refused.toString().contains(DotenvGrammar.SECRET), refused::toString);
            return String.valueOf(refused.getMessage());
        }
    }

    @Test
    void everyTextIsReadOrRefusedAtAPlace() {
        int[] accepted = new int[1];
        eachSeed(each -> {
            accepted[0] += read(new DotenvGrammar(each).file()) instanceof Map ? 1 : 0;
            read(new DotenvGrammar(each).noise());
        });
        if (inputs == INPUTS) {
            assertTrue(accepted[0] > INPUTS / 4 && accepted[0] < INPUTS * 3 / 4, "a mix: " + accepted[0]);
        }
    }

    @Test
    void everyFileIsReadOrRefusedAtAPlace() throws Exception {
        Path file = directory.resolve(".env");
        eachSeed(each -> {
            if (each % 20 != 0 && inputs > 1) {
                return;
            }
            Random random = new Random(each);
            byte[] bytes = new DotenvGrammar(each).file().getBytes(StandardCharsets.UTF_8);
            if (bytes.length > 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                Files.write(file, bytes);
                Dotenv.parse(file, ENVIRONMENT);
            } catch (DotenvException refused) {
                assertTrue(refused.line() >= 1 && refused.column() >= 1, refused::toString);
                assertFalse(refused.toString().contains(DotenvGrammar.SECRET), refused::toString);
            } catch (java.io.IOException notWritten) {
                throw new AssertionError(notWritten);
            }
        });
    }

    @Test
    void whatDoesNotMatterChangesNothing() {
        eachSeed(each -> {
            String text = new DotenvGrammar(each).file();
            Object read = read(text);
            if (!(read instanceof Map)) {
                return;
            }
            assertEquals(read, read(text + "\n"), "a newline at the end");
            assertEquals(read, read(text + "\n# a comment"), "a comment at the end");
            if (!text.startsWith("\uFEFF")) {
                assertEquals(read, read("\n\t \n" + text), "empty lines at the start");
                assertEquals(read, read("\uFEFF" + text), "a byte order mark");
            }
            if (text.indexOf('\r') < 0) {
                assertEquals(read, read(text.replace("\n", "\r\n")), "the newlines of Windows");
            }
        });
    }

    @Test
    void theFirstMistakeIsTheFirstWhateverFollows() {
        eachSeed(each -> {
            String text = new DotenvGrammar(each).file();
            if (!text.endsWith("\r")
                    && read(text) instanceof String refused
                    && !refused.contains("a quote that is not closed")) {
                assertEquals(refused, read(text + "\n'\"\n$\0\n"));
            }
        });
    }

    @Test
    void whatIsReadCanBeWrittenInDoubleQuotes() {
        eachSeed(each -> {
            if (read(new DotenvGrammar(each).file()) instanceof Map<?, ?> read) {
                StringBuilder text = new StringBuilder();
                for (Map.Entry<?, ?> entry : read.entrySet()) {
                    text.append(entry.getKey())
                            .append("=\"")
                            .append(entry.getValue()
                                    .toString()
                                    .replace("\\", "\\\\")
                                    .replace("\"", "\\\"")
                                    .replace("$", "\\$")
                                    .replace("\r", "\\r"))
                            .append("\"\n");
                }
                assertEquals(read, read(text.toString()));
            }
        });
    }
}
