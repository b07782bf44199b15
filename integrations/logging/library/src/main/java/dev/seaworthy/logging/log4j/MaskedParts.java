package dev.seaworthy.logging.log4j;

import dev.seaworthy.logging.SecretMasking;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.logging.log4j.Marker;
import org.apache.logging.log4j.MarkerManager;
import org.apache.logging.log4j.ThreadContext;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.impl.ContextDataFactory;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.spi.MutableThreadContextStack;
import org.apache.logging.log4j.util.ReadOnlyStringMap;
import org.jspecify.annotations.Nullable;

/** The parts of an event without secrets. A part without one is the same object. */
final class MaskedParts {
    private final LogEvent original;
    private final Message message;
    private final @Nullable Throwable thrown;
    private final @Nullable Marker marker;
    private final ReadOnlyStringMap data;
    private final ThreadContext.ContextStack stack;
    private final @Nullable String threadName;

    MaskedParts(LogEvent original) {
        this.original = original;
        message = MaskedMessage.of(original.getMessage());
        thrown = thrown(original.getThrown());
        marker = marker(original.getMarker());
        data = data(original.getContextData());
        stack = stack(original.getContextStack());
        threadName = text(original.getThreadName());
    }

    /** The event of these parts; the original where none had a secret. */
    LogEvent masked() {
        boolean isOriginal = message == original.getMessage()
                && thrown == original.getThrown()
                && marker == original.getMarker()
                && data == original.getContextData()
                && stack == original.getContextStack()
                && Objects.equals(threadName, original.getThreadName());
        return isOriginal ? original : copy();
    }

    @SuppressWarnings("deprecation") // Older versions of Log4j copy what they made of the exception.
    private LogEvent copy() {
        return new Log4jLogEvent.Builder(original)
                .setMessage(message)
                .setThrown(thrown)
                .setThrownProxy(null)
                .setMarker(marker)
                .setContextData(ContextDataFactory.createContextData(data))
                .setContextStack(stack)
                .setThreadName(threadName)
                .build();
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null ? null : SecretMasking.masked(text);
    }

    private static @Nullable Throwable thrown(@Nullable Throwable thrown) {
        return thrown == null ? null : SecretMasking.masked(thrown);
    }

    private static @Nullable Marker marker(@Nullable Marker marker) {
        if (marker == null) {
            return null;
        }
        String text = marker.toString();
        String masked = SecretMasking.masked(text);
        return masked.equals(text) ? marker : new MarkerManager.Log4jMarker(masked);
    }

    private static ReadOnlyStringMap data(ReadOnlyStringMap data) {
        MaskedData masked = new MaskedData();
        data.forEach(masked);
        return masked.isOriginal() ? data : masked.data();
    }

    private static ThreadContext.ContextStack stack(ThreadContext.ContextStack stack) {
        List<String> texts = stack.asList();
        List<String> masked = new ArrayList<>(texts.size());
        for (String each : texts) {
            masked.add(SecretMasking.masked(each));
        }
        return masked.equals(texts) ? stack : new MutableThreadContextStack(masked);
    }
}
