package dev.seaworthy.benchmarks.measure;

import java.util.Arrays;

/**
 * A median and the interval that holds the true one in 95 of 100 cases, from the order of the values alone (the sign
 * test), so that a slow outlier moves neither.
 *
 * @param value the median
 * @param low the interval's lower end
 * @param high the interval's upper end
 */
public record Median(double value, double low, double high) {
    private static final double NORMAL_QUANTILE = 1.96;

    /**
     * The median of some values.
     *
     * @param values at least one value, in any order
     * @return the median
     */
    public static Median of(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int count = sorted.length;
        double half = NORMAL_QUANTILE * Math.sqrt(count) / 2;
        int low = Math.max(0, (int) Math.floor(count / 2.0 - half) - 1);
        int high = Math.min(count - 1, (int) Math.ceil(count / 2.0 + half));
        double middle = (sorted[(count - 1) / 2] + sorted[count / 2]) / 2.0;
        return new Median(middle, sorted[low], sorted[high]);
    }
}
