package dev.seaworthy.logging.logback;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import dev.seaworthy.logging.SecretMasking;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An exception of an event, without the secrets that another one has. */
final class MaskedThrowableProxy implements IThrowableProxy {
    private static final IThrowableProxy[] NONE = {};

    private final IThrowableProxy original;
    private final @Nullable String message;
    private final @Nullable String overridingMessage;
    private @Nullable IThrowableProxy cause;
    private IThrowableProxy[] suppressed = NONE;

    private MaskedThrowableProxy(IThrowableProxy original) {
        this.original = original;
        String written = original.getMessage();
        String usual = original.getClassName() + ": " + written;
        String text = text(original);
        message = masked(written);
        overridingMessage = original.isCyclic() || usual.equals(text) ? null : masked(text);
    }

    /** The exception itself where it holds no secret, nor any that it leads to. */
    static IThrowableProxy of(IThrowableProxy thrown) {
        return holdsSecret(thrown, Collections.newSetFromMap(new IdentityHashMap<>()))
                ? copied(thrown, new IdentityHashMap<>())
                : thrown;
    }

    private static boolean holdsSecret(@Nullable IThrowableProxy thrown, Set<IThrowableProxy> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return false;
        }
        if (isMasked(thrown.getMessage()) || isMasked(text(thrown)) || holdsSecret(thrown.getCause(), seen)) {
            return true;
        }
        for (IThrowableProxy each : suppressed(thrown)) {
            if (holdsSecret(each, seen)) {
                return true;
            }
        }
        return false;
    }

    /** Circles stay circles: an exception that was copied before is that copy. */
    private static IThrowableProxy copied(
            IThrowableProxy original, IdentityHashMap<IThrowableProxy, IThrowableProxy> copies) {
        IThrowableProxy known = copies.get(original);
        if (known != null) {
            return known;
        }
        MaskedThrowableProxy copy = new MaskedThrowableProxy(original);
        copies.put(original, copy);
        IThrowableProxy cause = original.getCause();
        if (cause != null) {
            copy.cause = copied(cause, copies);
        }
        IThrowableProxy[] suppressed = suppressed(original);
        // Not a clone of the other array, whose type may be narrower.
        copy.suppressed = new IThrowableProxy[suppressed.length];
        for (int i = 0; i < suppressed.length; i++) {
            copy.suppressed[i] = copied(suppressed[i], copies);
        }
        return copy;
    }

    private static IThrowableProxy[] suppressed(IThrowableProxy thrown) {
        IThrowableProxy[] suppressed = thrown.getSuppressed();
        return suppressed == null ? NONE : suppressed;
    }

    /** What the exception itself prints, where it is there and does so without failing. */
    private static @Nullable String text(IThrowableProxy thrown) {
        try {
            return thrown instanceof ThrowableProxy proxy ? proxy.getThrowable().toString() : null;
        } catch (RuntimeException | StackOverflowError failed) {
            return null;
        }
    }

    private static boolean isMasked(@Nullable String message) {
        return message != null && !SecretMasking.masked(message).equals(message);
    }

    private static @Nullable String masked(@Nullable String message) {
        return message == null ? null : SecretMasking.masked(message);
    }

    @Override
    public @Nullable String getMessage() {
        return message;
    }

    /** Older versions of Logback have no such method, so the original was not asked. */
    @Override
    public @Nullable String getOverridingMessage() {
        return overridingMessage;
    }

    @Override
    public String getClassName() {
        return original.getClassName();
    }

    @Override
    public StackTraceElementProxy[] getStackTraceElementProxyArray() {
        return original.getStackTraceElementProxyArray();
    }

    @Override
    public int getCommonFrames() {
        return original.getCommonFrames();
    }

    @Override
    public @Nullable IThrowableProxy getCause() {
        return cause;
    }

    @Override
    public IThrowableProxy[] getSuppressed() {
        return suppressed.clone();
    }

    @Override
    public boolean isCyclic() {
        return original.isCyclic();
    }
}
