package dev.seaworthy.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class MedianTest {
    @Test
    void aMedianIsTheMiddleInAnyOrder() {
        assertEquals(3, Median.of(new long[] {5, 1, 3, 2, 4}).value());
        assertEquals(2.5, Median.of(new long[] {4, 1, 3, 2}).value());
        assertEquals(7, Median.of(new long[] {7}).value());
    }

    @Test
    void theIntervalHoldsTheMedianAndNarrowsWithMoreValues() {
        Median few = Median.of(LongStream.range(0, 11).toArray());
        Median many = Median.of(LongStream.range(0, 101).toArray());
        assertTrue(few.low() < few.value() && few.value() < few.high(), few::toString);
        assertTrue((many.high() - many.low()) / 101 < (few.high() - few.low()) / 11, many::toString);
    }

    @Test
    void anOutlierMovesNothing() {
        long[] values = LongStream.range(0, 21).toArray();
        Median before = Median.of(values);
        values[20] = 1_000_000;
        assertEquals(before, Median.of(values));
    }

    @Test
    void theIntervalIsTheSignTestsOwn() {
        // Ranks 40 and 61 of 100, from the table of the binomial distribution.
        Median median = Median.of(LongStream.rangeClosed(1, 100).toArray());
        assertEquals(new Median(50.5, 40, 61), median);
    }
}
