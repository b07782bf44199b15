package dev.seaworthy.example.shop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seaworthy.runtime.Masking;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/** One JSON object a line, for machines. */
final class JsonLines extends Formatter {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String format(LogRecord entry) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", entry.getInstant().toString());
        line.put("level", LogLevel.of(entry.getLevel()).name().toLowerCase(Locale.ROOT));
        line.put("logger", entry.getLoggerName() == null ? "" : entry.getLoggerName());
        line.put("message", Masking.masked(formatMessage(entry)));
        for (Map.Entry<?, ?> field : Logs.fields(entry).entrySet()) {
            line.put(String.valueOf(field.getKey()), field.getValue());
        }
        if (entry.getThrown() != null) {
            line.put("error", Masking.masked(trace(entry.getThrown())));
        }
        try {
            return JSON.writeValueAsString(line) + "\n";
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("A log field has a type that JSON does not know", unwritable);
        }
    }

    static String trace(@Nullable Throwable thrown) {
        StringWriter text = new StringWriter();
        if (thrown != null) {
            thrown.printStackTrace(new PrintWriter(text, true));
        }
        return text.toString();
    }
}
