package dev.seaworthy.logging.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.LoggerContextVO;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;

/** An event without the secrets that another one has. */
final class MaskedEvent implements ILoggingEvent {
    private final ILoggingEvent original;
    private final @Nullable String threadName;
    private final @Nullable String message;
    private final @Nullable String formattedMessage;
    private final Object @Nullable [] arguments;
    private final @Nullable IThrowableProxy thrown;
    private final @Nullable List<Marker> markers;
    private final Map<String, String> mdc;
    private final @Nullable List<KeyValuePair> pairs;

    private MaskedEvent(ILoggingEvent original, Parts parts) {
        this.original = original;
        threadName = parts.text(original.getThreadName());
        message = parts.text(original.getMessage());
        formattedMessage = parts.text(original.getFormattedMessage());
        arguments = parts.arguments(original.getArgumentArray());
        thrown = parts.thrown(original.getThrowableProxy());
        markers = parts.markers(original.getMarkerList());
        mdc = parts.mdc(original.getMDCPropertyMap());
        pairs = parts.pairs(original.getKeyValuePairs());
    }

    private MaskedEvent(ILoggingEvent original, String text) {
        this.original = original;
        threadName = null;
        message = text;
        formattedMessage = text;
        arguments = null;
        thrown = null;
        markers = null;
        mdc = Map.of();
        pairs = null;
    }

    /** An event with nothing of the other one but its level, its logger, its time, and a sentence. */
    static ILoggingEvent inPlaceOf(ILoggingEvent event, String sentence) {
        return new MaskedEvent(event, sentence);
    }

    /**
     * The event itself where it has no secret.
     *
     * @param isReadAgain whether all that is written of it is read again
     */
    static ILoggingEvent of(ILoggingEvent event, boolean isReadAgain) {
        Parts parts = new Parts(isReadAgain);
        MaskedEvent masked = new MaskedEvent(event, parts);
        return parts.isChanged() ? masked : event;
    }

    @Override
    public @Nullable String getThreadName() {
        return threadName;
    }

    @Override
    public Level getLevel() {
        return original.getLevel();
    }

    @Override
    public @Nullable String getMessage() {
        return message;
    }

    @Override
    public Object @Nullable [] getArgumentArray() {
        return arguments;
    }

    @Override
    public @Nullable String getFormattedMessage() {
        return formattedMessage;
    }

    @Override
    public String getLoggerName() {
        return original.getLoggerName();
    }

    @Override
    public LoggerContextVO getLoggerContextVO() {
        return original.getLoggerContextVO();
    }

    @Override
    public @Nullable IThrowableProxy getThrowableProxy() {
        return thrown;
    }

    @Override
    public StackTraceElement[] getCallerData() {
        return original.getCallerData();
    }

    @Override
    public boolean hasCallerData() {
        return original.hasCallerData();
    }

    @Override
    public @Nullable List<Marker> getMarkerList() {
        return markers;
    }

    @Override
    public Map<String, String> getMDCPropertyMap() {
        return mdc;
    }

    @Override
    @Deprecated
    public Map<String, String> getMdc() {
        return mdc;
    }

    @Override
    public long getTimeStamp() {
        return original.getTimeStamp();
    }

    @Override
    public int getNanoseconds() {
        return original.getNanoseconds();
    }

    @Override
    public Instant getInstant() {
        return original.getInstant();
    }

    @Override
    public long getSequenceNumber() {
        return original.getSequenceNumber();
    }

    @Override
    public @Nullable List<KeyValuePair> getKeyValuePairs() {
        return pairs;
    }

    @Override
    public void prepareForDeferredProcessing() {
        original.prepareForDeferredProcessing();
    }

    /** As Logback's own events print themselves. */
    @Override
    public String toString() {
        return "[" + getLevel() + "] " + formattedMessage;
    }
}
