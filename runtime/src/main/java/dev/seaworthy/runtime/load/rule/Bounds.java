package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Fault;

/** The judges of bounds, in the value's own unit. */
public final class Bounds {
    private Bounds() {}

    /**
     * Refuses a smaller number.
     *
     * @param value the number
     * @param bound the least that is allowed
     * @param written the bound as the source writes it
     * @return what must hold, or null when it holds
     */
    public static @Nullable Fault min(long value, long bound, String written) {
        return value < bound ? tooSmall(written) : null;
    }

    /**
     * Refuses a greater number.
     *
     * @param value the number
     * @param bound the greatest that is allowed
     * @param written the bound as the source writes it
     * @return what must hold, or null when it holds
     */
    public static @Nullable Fault max(long value, long bound, String written) {
        return value > bound ? tooGreat(written) : null;
    }

    /**
     * Refuses a smaller number.
     *
     * @param value the number
     * @param bound the least that is allowed
     * @param written the bound as the source writes it
     * @return what must hold, or null when it holds
     */
    public static @Nullable Fault min(double value, double bound, String written) {
        return value < bound ? tooSmall(written) : null;
    }

    /**
     * Refuses a greater number.
     *
     * @param value the number
     * @param bound the greatest that is allowed
     * @param written the bound as the source writes it
     * @return what must hold, or null when it holds
     */
    public static @Nullable Fault max(double value, double bound, String written) {
        return value > bound ? tooGreat(written) : null;
    }

    /**
     * Refuses a smaller value, such as a shorter duration.
     *
     * @param <T> the type of both
     * @param value the value
     * @param bound the least that is allowed
     * @param written the bound as the source writes it
     * @return what must hold, or null when it holds
     */
    public static <T extends Comparable<? super T>> @Nullable Fault min(T value, T bound, String written) {
        return value.compareTo(bound) < 0 ? tooSmall(written) : null;
    }

    /**
     * Refuses a greater value, such as a longer duration.
     *
     * @param <T> the type of both
     * @param value the value
     * @param bound the greatest that is allowed
     * @param written the bound as the source writes it
     * @return what must hold, or null when it holds
     */
    public static <T extends Comparable<? super T>> @Nullable Fault max(T value, T bound, String written) {
        return value.compareTo(bound) > 0 ? tooGreat(written) : null;
    }

    private static Fault tooSmall(String written) {
        return new Fault(RuleWords.min(written));
    }

    private static Fault tooGreat(String written) {
        return new Fault(RuleWords.max(written));
    }
}
