package dev.seaworthy.benchmarks.page;

import java.util.Locale;

/** Numbers as tables show them: three digits that mean something, thousands separated. */
public final class Numbers {
    private static final int HUNDRED = 100;
    private static final int TEN = 10;

    private Numbers() {}

    /**
     * A number.
     *
     * @param value any number
     * @return for example {@code 0.84}, {@code 12.3}, {@code 1,118}
     */
    public static String shown(double value) {
        double size = Math.abs(value);
        String pattern = size >= HUNDRED ? "%,.0f" : size >= TEN ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, pattern, value);
    }

    /**
     * A time in milliseconds.
     *
     * @param micros microseconds
     * @return milliseconds
     */
    public static String millis(double micros) {
        return shown(micros / 1_000);
    }

    /**
     * A whole number.
     *
     * @param value any number
     * @return for example {@code 1,118}
     */
    public static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
