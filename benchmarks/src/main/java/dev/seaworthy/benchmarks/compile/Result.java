package dev.seaworthy.benchmarks.compile;

import dev.seaworthy.benchmarks.measure.Jdk;
import dev.seaworthy.benchmarks.measure.Times;
import java.util.Optional;

/**
 * What was measured of one contestant at one size.
 *
 * @param jdk the JDK
 * @param size the size
 * @param contestant the contestant
 * @param times the times, or nothing when it does not compile
 * @param failure why it does not compile, or nothing
 */
record Result(Jdk jdk, Size size, Contestant contestant, Optional<Times> times, String failure) {
    /** The median of the processor time, microseconds, or nothing when it does not compile. */
    Optional<Double> micros() {
        return times.map(taken -> taken.cpuMedian().value());
    }

    /** Why a compilation failed, out of what javac said. */
    static String failure(String output) {
        if (output.contains("StackOverflowError")) {
            return "stack overflow";
        }
        if (output.contains("too many parameters")) {
            return "too many parameters";
        }
        if (output.contains("code too large")) {
            return "code too large";
        }
        if (output.contains("OutOfMemoryError")) {
            return "out of memory";
        }
        throw new IllegalStateException(output);
    }
}
