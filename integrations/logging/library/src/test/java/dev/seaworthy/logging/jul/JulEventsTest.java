package dev.seaworthy.logging.jul;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.logging.NestedExceptions;
import dev.seaworthy.logging.SameLines;
import dev.seaworthy.logging.SecretMasking;
import dev.seaworthy.logging.Settings;
import dev.seaworthy.runtime.Secret;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.logging.XMLFormatter;
import org.junit.jupiter.api.Test;

/** No record is lost, and each comes out as it would without the masking, but for the secret. */
class JulEventsTest {
    private static final int MANY = 500;
    private static final String SECRET = "z3Hy8cQf5TuB1jVs";

    private final SecretMaskingFilter filter = new SecretMaskingFilter();

    JulEventsTest() {
        Settings.add(Map.of("RECORD_KEY", Secret.of(SECRET)));
    }

    @Test
    void recordsComeOutTheSameButForTheSecret() {
        NestedExceptions exceptions = new NestedExceptions(32, SECRET).withCircles();
        StringBuilder plain = new StringBuilder();
        StringBuilder masked = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            LogRecord record = new LogRecord(Level.SEVERE, "order {0} is not paid");
            record.setParameters(new Object[] {i});
            record.setThrown(exceptions.next());
            append(plain, record);
            assertTrue(filter.isLoggable(record));
            append(masked, record);
        }
        String expected = plain.toString().replace(SECRET, "[RECORD_KEY]");
        assertTrue(expected.contains("[RECORD_KEY]"));
        SameLines.assertSame(expected, masked.toString(), "records");
    }

    private static void append(StringBuilder output, LogRecord record) {
        for (Formatter each : new Formatter[] {new SimpleFormatter(), new XMLFormatter()}) {
            output.append(each.format(record));
        }
    }

    @Test
    void severalHandlersSayOnceWhatIsWrong() {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            SecretMasking.addProcess("shop.NoConfiguration");
            SecretMasking.addProcess("shop.NoConfiguration,java.lang.Runnable");
            SecretMasking.addProcess("java.lang.Runnable");
        } finally {
            System.setErr(before);
        }
        assertEquals("""
                Seaworthy logging, shop.NoConfiguration: no class has this name, so nothing is masked for it. Name the interface \
                with @EnvConfig and its package.
                Seaworthy logging, java.lang.Runnable: it has no loader, so nothing is masked for it. Name the interface with \
                @EnvConfig.
                """, said.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }

    @Test
    void whatAProgramGivesMayFail() {
        LogRecord record = new LogRecord(Level.SEVERE, "failing");
        record.setThrown(new IllegalStateException() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Throwable getCause() {
                throw new IllegalArgumentException(SECRET);
            }
        });
        assertTrue(filter.isLoggable(record));
        assertEquals(
                "This event is not shown: it could not be searched for secrets, because it threw"
                        + " java.lang.IllegalArgumentException.",
                record.getMessage());
        assertNull(record.getThrown());
        record.setThrown(new NestedExceptions.Failing(new IllegalStateException(SECRET)));
        assertTrue(filter.isLoggable(record));
        Throwable cause = Objects.requireNonNull(record.getThrown().getCause());
        assertEquals("[RECORD_KEY]", cause.getMessage());
    }
}
