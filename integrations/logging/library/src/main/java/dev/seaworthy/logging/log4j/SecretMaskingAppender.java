package dev.seaworthy.logging.log4j;

import dev.seaworthy.logging.SecretMasking;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.AppenderControl;
import org.apache.logging.log4j.core.config.Property;
import org.apache.logging.log4j.core.impl.LocationAware;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.message.SimpleMessage;

/** Hands events on to another appender, without the secrets in them. An event without a secret is the same object. */
final class SecretMaskingAppender extends AbstractAppender {
    private final AppenderControl next;

    private SecretMaskingAppender(Appender appender, String name) {
        super(name, null, appender.getLayout(), appender.ignoreExceptions(), Property.EMPTY_ARRAY);
        next = new AppenderControl(appender, null, null);
    }

    /** The masking before an appender, started. */
    static SecretMaskingAppender before(Appender appender, String name) {
        SecretMaskingAppender masking = new SecretMaskingAppender(appender, name);
        masking.start();
        return masking;
    }

    @Override
    public void append(LogEvent event) {
        next.callAppender(masked(event));
    }

    /** Log4j drops an event whose appender fails, or has the program fail. */
    private static LogEvent masked(LogEvent event) {
        try {
            return new MaskedParts(event).masked();
        } catch (RuntimeException | LinkageError | StackOverflowError failed) {
            return Log4jLogEvent.newBuilder()
                    .setLoggerName(event.getLoggerName())
                    .setLoggerFqcn(event.getLoggerFqcn())
                    .setLevel(event.getLevel())
                    .setTimeMillis(event.getTimeMillis())
                    .setMessage(new SimpleMessage(SecretMasking.unsearched(failed)))
                    .build();
        }
    }

    @Override
    public boolean requiresLocation() {
        return next.getAppender() instanceof LocationAware aware && aware.requiresLocation();
    }
}
