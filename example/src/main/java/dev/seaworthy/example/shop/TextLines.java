package dev.seaworthy.example.shop;

import dev.seaworthy.runtime.Masking;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** Readable lines: the time of day, the level, the message and its fields. */
final class TextLines extends Formatter {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int LEVEL_WIDTH = 6;

    @Override
    public String format(LogRecord entry) {
        LocalTime time = LocalTime.ofInstant(entry.getInstant(), ZoneId.systemDefault());
        String level = LogLevel.of(entry.getLevel()).name();
        StringBuilder line = new StringBuilder()
                .append(CLOCK.format(time))
                .append(' ')
                .append(level)
                .append(" ".repeat(LEVEL_WIDTH - level.length()))
                .append(onOneLine(Masking.masked(formatMessage(entry))));
        for (Map.Entry<?, ?> field : Logs.fields(entry).entrySet()) {
            line.append(' ').append(field.getKey()).append('=').append(onOneLine(String.valueOf(field.getValue())));
        }
        line.append('\n');
        if (entry.getThrown() != null) {
            line.append(Masking.masked(JsonLines.trace(entry.getThrown())));
        }
        return line.toString();
    }

    /** The text with its control characters replaced, so that nobody forges a line. */
    private static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line.append(Character.isISOControl(c) ? ' ' : c);
        }
        return line.toString();
    }
}
