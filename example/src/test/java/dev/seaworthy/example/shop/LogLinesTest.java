package dev.seaworthy.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLinesTest {
    @Test
    void aJsonLineIsOneObjectOnOneLine() throws IOException {
        LogRecord entry = entry(Level.WARNING, "two\nlines");
        entry.setParameters(new Object[] {Map.of("status", 503)});
        entry.setThrown(new IllegalStateException("why"));

        String line = new JsonLines().format(entry);

        assertEquals(line.length() - 1, line.indexOf('\n'));
        JsonNode json = new ObjectMapper().readTree(line);
        assertEquals("1970-01-01T00:00:00Z", json.get("time").asText());
        assertEquals("warn", json.get("level").asText());
        assertEquals("two\nlines", json.get("message").asText());
        assertEquals(503, json.get("status").asInt());
        assertTrue(json.get("error").asText().contains("IllegalStateException: why"));
    }

    @Test
    void aTextLineCannotBeForged() {
        String line = new TextLines().format(entry(Level.INFO, "path\n00:00:00 ERROR forged"));

        assertTrue(line.endsWith("INFO  path 00:00:00 ERROR forged\n"), line);
        assertEquals(line.length() - 1, line.indexOf('\n'));
    }

    @Test
    void thePasswordOfAUrlIsMasked() {
        LogRecord entry = entry(Level.INFO, "connecting to postgresql://shop:hunter2@db/shop");

        assertFalse(new JsonLines().format(entry).contains("hunter2"));
        assertFalse(new TextLines().format(entry).contains("hunter2"));
    }

    private static LogRecord entry(Level level, String message) {
        LogRecord entry = new LogRecord(level, message);
        entry.setInstant(Instant.EPOCH);
        entry.setLoggerName("shop.test");
        return entry;
    }
}
