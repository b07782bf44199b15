package dev.seaworthy.logging;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** An exception that prints as another one does, but for secrets in its message. It keeps nothing of the other one. */
final class MaskedThrowable extends Throwable {
    private static final long serialVersionUID = 1L;

    private final String text;
    private @Nullable Throwable cause;

    private MaskedThrowable(Throwable original) {
        super(masked(original.getMessage()));
        text = SecretMasking.masked(String.valueOf(original.toString()));
        setStackTrace(original.getStackTrace());
    }

    /** The exception itself where it holds no secret, nor any that it leads to. */
    static Throwable of(Throwable thrown) {
        IdentityHashMap<Throwable, Boolean> seen = new IdentityHashMap<>();
        return holdsSecret(thrown, seen) ? copied(thrown, new IdentityHashMap<>()) : thrown;
    }

    private static boolean holdsSecret(@Nullable Throwable thrown, IdentityHashMap<Throwable, Boolean> seen) {
        if (thrown == null || seen.put(thrown, true) != null) {
            return false;
        }
        if (isMasked(thrown.getMessage()) || isMasked(thrown.toString()) || holdsSecret(thrown.getCause(), seen)) {
            return true;
        }
        for (Throwable each : thrown.getSuppressed()) {
            if (holdsSecret(each, seen)) {
                return true;
            }
        }
        return false;
    }

    /** Circles stay circles: an exception that was copied before is that copy. */
    private static Throwable copied(Throwable original, IdentityHashMap<Throwable, Throwable> copies) {
        Throwable known = copies.get(original);
        if (known != null) {
            return known;
        }
        MaskedThrowable copy = new MaskedThrowable(original);
        copies.put(original, copy);
        Throwable cause = original.getCause();
        if (cause != null) {
            copy.cause = copied(cause, copies);
        }
        for (Throwable each : original.getSuppressed()) {
            copy.addSuppressed(copied(each, copies));
        }
        return copy;
    }

    private static boolean isMasked(@Nullable String message) {
        return message != null && !SecretMasking.masked(message).equals(message);
    }

    private static @Nullable String masked(@Nullable String message) {
        return message == null ? null : SecretMasking.masked(message);
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
