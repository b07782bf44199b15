package dev.seaworthy.logging.logback;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import ch.qos.logback.core.spi.AppenderAttachable;
import ch.qos.logback.core.spi.AppenderAttachableImpl;
import dev.seaworthy.logging.SecretMasking;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Hands events on to the appenders that are attached to it, without the secrets in them. An event without a secret is the same object.
 * What an appender with an encoder writes is read once more, because an encoder may write what no text of the event has, such as the
 * properties of an object.
 */
public final class SecretMaskingAppender extends UnsynchronizedAppenderBase<ILoggingEvent>
        implements AppenderAttachable<ILoggingEvent> {
    private final AppenderAttachableImpl<ILoggingEvent> attached = new AppenderAttachableImpl<>();
    private final MaskedOutputs outputs = new MaskedOutputs(this);

    /** An appender without any attached yet. */
    public SecretMaskingAppender() {}

    @Override
    protected void append(ILoggingEvent event) {
        attached.appendLoopOnAppenders(masked(event));
    }

    /** Logback drops an event whose appender fails. */
    private ILoggingEvent masked(ILoggingEvent event) {
        try {
            return MaskedEvent.of(event, outputs.areRead());
        } catch (RuntimeException | LinkageError | StackOverflowError failed) {
            return MaskedEvent.inPlaceOf(event, SecretMasking.unsearched(failed));
        }
    }

    @Override
    public void stop() {
        attached.detachAndStopAllAppenders();
        super.stop();
    }

    @Override
    public void addAppender(Appender<ILoggingEvent> appender) {
        attached.addAppender(appender);
    }

    @Override
    public Iterator<Appender<ILoggingEvent>> iteratorForAppenders() {
        return attached.iteratorForAppenders();
    }

    @Override
    public @Nullable Appender<ILoggingEvent> getAppender(String name) {
        return attached.getAppender(name);
    }

    @Override
    public boolean isAttached(Appender<ILoggingEvent> appender) {
        return attached.isAttached(appender);
    }

    @Override
    public void detachAndStopAllAppenders() {
        attached.detachAndStopAllAppenders();
    }

    @Override
    public boolean detachAppender(Appender<ILoggingEvent> appender) {
        return attached.detachAppender(appender);
    }

    @Override
    public boolean detachAppender(String name) {
        return attached.detachAppender(name);
    }
}
