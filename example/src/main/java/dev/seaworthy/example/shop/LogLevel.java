package dev.seaworthy.example.shop;

import java.util.logging.Level;

/** How important a message is. */
public enum LogLevel {
    /** Something failed and somebody has to look. */
    ERROR,

    /** Something is odd, the service goes on. */
    WARN,

    /** What an operator wants to know. */
    INFO,

    /** What a developer wants to know. */
    DEBUG,

    /** Everything. */
    TRACE;

    /** The JDK's name for it. */
    Level level() {
        return switch (this) {
            case ERROR -> Level.SEVERE;
            case WARN -> Level.WARNING;
            case INFO -> Level.INFO;
            case DEBUG -> Level.FINE;
            case TRACE -> Level.FINEST;
        };
    }

    /** The level that a message of the JDK's logging has. */
    static LogLevel of(Level level) {
        int value = level.intValue();
        if (value >= Level.SEVERE.intValue()) {
            return ERROR;
        }
        if (value >= Level.WARNING.intValue()) {
            return WARN;
        }
        if (value >= Level.CONFIG.intValue()) {
            return INFO;
        }
        return value >= Level.FINE.intValue() ? DEBUG : TRACE;
    }
}
