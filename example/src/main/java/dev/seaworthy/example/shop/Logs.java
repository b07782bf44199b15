package dev.seaworthy.example.shop;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.StreamHandler;

/** The one way that everything logs, the libraries included: the JDK's logging, to standard output. */
final class Logs {
    private static final String PREFIX = "shop.";

    static {
        // Read once, when the JDK's logging begins.
        System.setProperty("java.util.logging.manager", LastingLogManager.class.getName());
    }

    /** Held here because the JDK forgets the level of a logger that nobody holds. */
    private static final java.util.logging.Logger OURS = java.util.logging.Logger.getLogger("shop");

    private Logs() {}

    static Logger logger(String name) {
        return System.getLogger(PREFIX + name);
    }

    static void configure(LogConfig config) {
        Level level = config.level().level();
        java.util.logging.Logger root = LogManager.getLogManager().getLogger("");
        for (Handler preset : root.getHandlers()) {
            root.removeHandler(preset);
        }
        // The libraries' own details can hold headers and connection properties: they stay out.
        root.setLevel(level.intValue() > Level.INFO.intValue() ? level : Level.INFO);
        OURS.setLevel(level);
        root.addHandler(handler(config.format() == LogFormat.JSON ? new JsonLines() : new TextLines()));
    }

    /** Logs a message with named fields. */
    static void event(Logger log, Logger.Level level, String message, Map<String, ?> fields) {
        if (log.isLoggable(level)) {
            log.log(level, message, new Object[] {fields});
        }
    }

    /** The fields that were logged with the message, or none. */
    static Map<?, ?> fields(LogRecord entry) {
        Object[] parameters = entry.getParameters();
        return parameters != null && parameters.length == 1 && parameters[0] instanceof Map<?, ?> fields
                ? fields
                : Map.of();
    }

    private static Handler handler(Formatter formatter) {
        StreamHandler handler = new StreamHandler(new FileOutputStream(FileDescriptor.out), formatter) {
            @Override
            public synchronized void publish(LogRecord entry) {
                super.publish(entry);
                flush();
            }
        };
        handler.setLevel(Level.ALL);
        try {
            handler.setEncoding(StandardCharsets.UTF_8.name());
        } catch (java.io.UnsupportedEncodingException never) {
            throw new AssertionError("every JDK has UTF-8", never);
        }
        return handler;
    }
}
