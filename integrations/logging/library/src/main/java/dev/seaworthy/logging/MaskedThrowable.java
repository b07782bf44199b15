package dev.seaworthy.logging;

import org.jspecify.annotations.Nullable;

/**
 * An exception that prints as another one does, but for secrets in its message, where none of the other one's class can be
 * made. It keeps nothing of the other one.
 */
final class MaskedThrowable extends Throwable {
    private static final long serialVersionUID = 1L;

    private final @Nullable String localized;
    private final String text;
    private @Nullable Throwable cause;

    MaskedThrowable(Printed printed, StackTraceElement[] stackTrace) {
        super(printed.message());
        localized = printed.localized();
        text = printed.text();
        setStackTrace(stackTrace);
    }

    /** Gives it a cause, which may lead back to it. */
    void causedBy(@Nullable Throwable other) {
        cause = other;
    }

    @Override
    public @Nullable String getLocalizedMessage() {
        return localized;
    }

    @Override
    public synchronized @Nullable Throwable getCause() {
        return cause;
    }

    /** The other one's stack trace is set. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    /** The class and the message of the other exception, as it prints them. */
    @Override
    @SuppressWarnings("OverrideThrowableToString") // It stands for an exception of another class, and of another text.
    public String toString() {
        return text;
    }
}
