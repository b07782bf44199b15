package dev.seaworthy.benchmarks.measure;

/**
 * What one child took in each round.
 *
 * @param cpu processor time a round, microseconds
 * @param wall time a round, microseconds
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; handed from the rounds to the table.
public record Times(long[] cpu, long[] wall) {
    /**
     * The median of the processor time.
     *
     * @return the median and its interval
     */
    public Median cpuMedian() {
        return Median.of(cpu);
    }

    /**
     * How much more processor time this took than another, compared round by round.
     *
     * @param base the other, of the same rounds
     * @return the median of the differences and its interval
     */
    public Median cpuOver(Times base) {
        return Median.of(differences(cpu, base.cpu));
    }

    /**
     * How much longer this took than another, compared round by round.
     *
     * @param base the other, of the same rounds
     * @return the median of the differences and its interval
     */
    public Median wallOver(Times base) {
        return Median.of(differences(wall, base.wall));
    }

    private static long[] differences(long[] these, long[] those) {
        long[] differences = new long[these.length];
        for (int i = 0; i < these.length; i++) {
            differences[i] = these[i] - those[i];
        }
        return differences;
    }
}
