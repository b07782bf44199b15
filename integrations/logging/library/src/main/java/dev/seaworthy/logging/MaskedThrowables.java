package dev.seaworthy.logging;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies of an exception and of all that it leads to, without the secrets in their texts. */
final class MaskedThrowables {
    private final boolean hasCircle;
    private final IdentityHashMap<Throwable, Throwable> copies = new IdentityHashMap<>();

    private MaskedThrowables(boolean hasCircle) {
        this.hasCircle = hasCircle;
    }

    /** The exception itself where it holds no secret, nor any that it leads to. */
    static Throwable of(Throwable thrown) {
        return holdsSecret(thrown, identities())
                ? new MaskedThrowables(isInCircle(thrown, identities(), identities())).copied(thrown)
                : thrown;
    }

    private static Set<Throwable> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static boolean holdsSecret(@Nullable Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return false;
        }
        Printed printed = Printed.of(thrown);
        if (printed.holdsSecret() || holdsSecret(thrown.getCause(), seen)) {
            return true;
        }
        for (Throwable each : thrown.getSuppressed()) {
            if (holdsSecret(each, seen)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInCircle(@Nullable Throwable thrown, Set<Throwable> path, Set<Throwable> seen) {
        if (thrown == null || path.contains(thrown)) {
            return thrown != null;
        }
        if (!seen.add(thrown)) {
            return false;
        }
        path.add(thrown);
        boolean isInCircle = isInCircle(thrown.getCause(), path, seen);
        for (Throwable each : thrown.getSuppressed()) {
            isInCircle |= isInCircle(each, path, seen);
        }
        path.remove(thrown);
        return isInCircle;
    }

    private Throwable copied(Throwable original) {
        Throwable known = copies.get(original);
        if (known != null) {
            return known;
        }
        Throwable copy = hasCircle ? copiedInCircle(original) : copiedAlone(original);
        for (Throwable each : original.getSuppressed()) {
            copy.addSuppressed(copied(each));
        }
        return copy;
    }

    /** A constructor wants its cause before there is the exception itself, which a circle leads back to. */
    private Throwable copiedInCircle(Throwable original) {
        MaskedThrowable copy = new MaskedThrowable(Printed.of(original).masked(), original.getStackTrace());
        copies.put(original, copy);
        copy.causedBy(cause(original));
        return copy;
    }

    private Throwable copiedAlone(Throwable original) {
        Printed printed = Printed.of(original).masked();
        Throwable cause = cause(original);
        Throwable copy = SameClass.of(original, printed, cause);
        if (copy == null) {
            MaskedThrowable other = new MaskedThrowable(printed, original.getStackTrace());
            other.causedBy(cause);
            copy = other;
        }
        copies.put(original, copy);
        return copy;
    }

    private @Nullable Throwable cause(Throwable original) {
        Throwable cause = original.getCause();
        return cause == null ? null : copied(cause);
    }
}
