package dev.seaworthy.benchmarks.measure;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * A median and the interval that holds the true one in 95 of 100 cases, from the order of the values alone (the sign
 * test), so that a slow outlier moves neither.
 *
 * @param value the median
 * @param low the interval's lower end
 * @param high the interval's upper end
 */
public record Median(double value, double low, double high) {
    private static final int HALF = 50;
    private static final double TAIL = 0.025;

    /**
     * The median of some values.
     *
     * @param values at least one value, in any order
     * @return the median
     */
    public static Median of(long[] values) {
        double[] sorted = Arrays.stream(values).sorted().asDoubleStream().toArray();
        // Each value is below the true median as often as a coin shows heads.
        int rank = new BinomialDistribution(sorted.length, 0.5).inverseCumulativeProbability(TAIL);
        int low = Math.max(0, rank - 1);
        return new Median(StatUtils.percentile(sorted, HALF), sorted[low], sorted[sorted.length - 1 - low]);
    }
}
