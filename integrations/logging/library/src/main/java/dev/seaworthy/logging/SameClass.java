package dev.seaworthy.logging;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Makes an exception of the class of another one, whose name layouts show and people's alerts look for. Its constructors are
 * tried with the message and the cause in every place for one, and nothing in all others; it counts if it then says what it is
 * to say.
 */
final class SameClass {
    private static final int MOST_PARAMETERS = 8;

    private final Throwable original;
    private final Printed printed;
    private final @Nullable Throwable cause;

    private SameClass(Throwable original, Printed printed, @Nullable Throwable cause) {
        this.original = original;
        this.printed = printed;
        this.cause = cause;
    }

    /** An exception that says what is given and has the other one's stack trace, or null where no constructor makes one. */
    static @Nullable Throwable of(Throwable original, Printed printed, @Nullable Throwable cause) {
        return new SameClass(original, printed, cause).made();
    }

    private @Nullable Throwable made() {
        for (Constructor<?> each : constructors()) {
            Throwable made = each.getParameterCount() <= MOST_PARAMETERS && each.trySetAccessible() ? made(each) : null;
            if (made != null) {
                return made;
            }
        }
        return null;
    }

    private Constructor<?>[] constructors() {
        try {
            Constructor<?>[] constructors = original.getClass().getDeclaredConstructors();
            Arrays.sort(constructors, Comparator.comparingInt(Constructor::getParameterCount));
            return constructors;
        } catch (LinkageError aParameterIsAbsent) {
            return new Constructor<?>[0];
        }
    }

    private @Nullable Throwable made(Constructor<?> constructor) {
        Class<?>[] types = constructor.getParameterTypes();
        if (said() == null) {
            return made(constructor, arguments(types, -1));
        }
        for (int i = 0; i < types.length; i++) {
            if (types[i].isAssignableFrom(String.class)) {
                Throwable made = made(constructor, arguments(types, i));
                if (made != null) {
                    return made;
                }
            }
        }
        return null;
    }

    private @Nullable String said() {
        return printed.message() == null ? printed.localized() : printed.message();
    }

    private @Nullable Object[] arguments(Class<?>[] types, int message) {
        @Nullable Object[] arguments = new @Nullable Object[types.length];
        for (int i = 0; i < types.length; i++) {
            if (i == message) {
                arguments[i] = said();
            } else if (types[i].isInstance(cause) && Throwable.class.isAssignableFrom(types[i])) {
                arguments[i] = cause;
            } else if (types[i].isPrimitive()) {
                arguments[i] = Array.get(Array.newInstance(types[i], 1), 0);
            }
        }
        return arguments;
    }

    private @Nullable Throwable made(Constructor<?> constructor, @Nullable Object[] arguments) {
        try {
            Throwable made = (Throwable) constructor.newInstance(arguments);
            if (cause != null && made.getCause() == null) {
                made.initCause(cause);
            }
            made.setStackTrace(original.getStackTrace());
            return isAlike(made) ? made : null;
        } catch (ReflectiveOperationException | RuntimeException | LinkageError refused) {
            return null;
        }
    }

    private boolean isAlike(Throwable made) {
        return Printed.of(made).equals(printed)
                && made.getCause() == cause
                && made.getSuppressed().length == 0
                && Arrays.equals(made.getStackTrace(), original.getStackTrace());
    }
}
