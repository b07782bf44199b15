package dev.seaworthy.logging.logback;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.spi.AppenderAttachable;
import java.util.Iterator;

/** What appenders write: their encoders are read, once they are found. */
final class MaskedOutputs {
    private final AppenderAttachable<ILoggingEvent> appenders;

    MaskedOutputs(AppenderAttachable<ILoggingEvent> appenders) {
        this.appenders = appenders;
    }

    /** Has what all appenders write read from now on, and says whether that was possible. Appenders may come and go. */
    boolean areRead() {
        return areRead(appenders);
    }

    private static boolean areRead(AppenderAttachable<ILoggingEvent> appenders) {
        boolean areRead = true;
        for (Iterator<Appender<ILoggingEvent>> each = appenders.iteratorForAppenders(); each.hasNext(); ) {
            areRead &= isRead(each.next());
        }
        return areRead;
    }

    @SuppressWarnings("unchecked") // What takes such events hands them on to others that do.
    private static boolean isRead(Appender<ILoggingEvent> appender) {
        if (appender instanceof OutputStreamAppender<ILoggingEvent> output) {
            return isRead(output);
        }
        return appender instanceof AppenderAttachable<?> others && areRead((AppenderAttachable<ILoggingEvent>) others);
    }

    private static boolean isRead(OutputStreamAppender<ILoggingEvent> output) {
        Encoder<ILoggingEvent> encoder = output.getEncoder();
        if (encoder != null && !(encoder instanceof MaskedEncoder)) {
            output.setEncoder(new MaskedEncoder(encoder));
        }
        return encoder != null;
    }
}
