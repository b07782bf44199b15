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
    private final IThrowableProxy original;

    private MaskedThrowableProxy(IThrowableProxy original) {
        this.original = original;
    }

    /** The exception itself where it holds no secret, nor any that it leads to. */
    static IThrowableProxy of(IThrowableProxy thrown) {
        return holdsSecret(thrown, Collections.newSetFromMap(new IdentityHashMap<>()))
                ? new MaskedThrowableProxy(thrown)
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

    private static IThrowableProxy[] suppressed(IThrowableProxy thrown) {
        IThrowableProxy[] suppressed = thrown.getSuppressed();
        return suppressed == null ? new IThrowableProxy[0] : suppressed;
    }

    /** What the exception itself prints, where it is there. */
    private static @Nullable String text(IThrowableProxy thrown) {
        return thrown instanceof ThrowableProxy proxy ? proxy.getThrowable().toString() : null;
    }

    private static boolean isMasked(@Nullable String message) {
        return message != null && !SecretMasking.masked(message).equals(message);
    }

    private static @Nullable String masked(@Nullable String message) {
        return message == null ? null : SecretMasking.masked(message);
    }

    @Override
    public @Nullable String getMessage() {
        return masked(original.getMessage());
    }

    /** Older versions of Logback have no such method, so the original is not asked. */
    @Override
    public @Nullable String getOverridingMessage() {
        String text = text(original);
        String message = original.getMessage();
        String usual = message == null ? original.getClassName() : original.getClassName() + ": " + message;
        return usual.equals(text) ? null : masked(text);
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
        IThrowableProxy cause = original.getCause();
        return cause == null ? null : new MaskedThrowableProxy(cause);
    }

    @Override
    public IThrowableProxy[] getSuppressed() {
        IThrowableProxy[] masked = suppressed(original).clone();
        for (int i = 0; i < masked.length; i++) {
            masked[i] = new MaskedThrowableProxy(masked[i]);
        }
        return masked;
    }

    @Override
    public boolean isCyclic() {
        return original.isCyclic();
    }
}
