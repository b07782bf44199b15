package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;
import java.time.OffsetDateTime;

/** The judges of bounds, in the value's own unit. */
public final class Bounds {
    private Bounds() {}

    /**
     * Refuses a smaller number.
     *
     * @param value the number
     * @param bound the smallest that is allowed
     * @param written the bound as the source writes it
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation min(long value, long bound, String written) {
        return value < bound ? tooSmall(written) : null;
    }

    /**
     * Refuses a larger number.
     *
     * @param value the number
     * @param bound the largest that is allowed
     * @param written the bound as the source writes it
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation max(long value, long bound, String written) {
        return value > bound ? tooLarge(written) : null;
    }

    /**
     * Refuses a smaller number.
     *
     * @param value the number
     * @param bound the smallest that is allowed
     * @param written the bound as the source writes it
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation min(double value, double bound, String written) {
        return value < bound ? tooSmall(written) : null;
    }

    /**
     * Refuses a larger number.
     *
     * @param value the number
     * @param bound the largest that is allowed
     * @param written the bound as the source writes it
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation max(double value, double bound, String written) {
        return value > bound ? tooLarge(written) : null;
    }

    /**
     * Refuses a smaller value, such as a shorter duration.
     *
     * @param <T> the type of both
     * @param value the value
     * @param bound the smallest that is allowed
     * @param written the bound as the source writes it
     * @return what must hold, or null when it holds
     */
    public static <T extends Comparable<? super T>> @Nullable Violation min(T value, T bound, String written) {
        return value.compareTo(bound) < 0 ? tooSmall(written) : null;
    }

    /**
     * Refuses a larger value, such as a longer duration.
     *
     * @param <T> the type of both
     * @param value the value
     * @param bound the largest that is allowed
     * @param written the bound as the source writes it
     * @return what must hold, or null when it holds
     */
    public static <T extends Comparable<? super T>> @Nullable Violation max(T value, T bound, String written) {
        return value.compareTo(bound) > 0 ? tooLarge(written) : null;
    }

    /**
     * Refuses an earlier instant, whatever the offsets: the order of {@link OffsetDateTime} itself is by local time where
     * two instants are the same.
     *
     * @param value the instant
     * @param bound the earliest that is allowed
     * @param written the bound as the source writes it
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation min(OffsetDateTime value, OffsetDateTime bound, String written) {
        return value.isBefore(bound) ? tooSmall(written) : null;
    }

    /**
     * Refuses a later instant, whatever the offsets.
     *
     * @param value the instant
     * @param bound the latest that is allowed
     * @param written the bound as the source writes it
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation max(OffsetDateTime value, OffsetDateTime bound, String written) {
        return value.isAfter(bound) ? tooLarge(written) : null;
    }

    private static Violation tooSmall(String written) {
        return new Violation(RuleWords.min(written));
    }

    private static Violation tooLarge(String written) {
        return new Violation(RuleWords.max(written));
    }
}
