package dev.seaworthy.benchmarks.load;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One call of an accessor of a configuration that was loaded before. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@SuppressWarnings("MissingJavadoc") // Each method is its subject's accessor.
public class AccessorBenchmark {
    private final dev.seaworthy.benchmarks.subject.byhand.ShopConfig byHand =
            dev.seaworthy.benchmarks.subject.byhand.ShopConfig.load();
    private final dev.seaworthy.benchmarks.subject.seaworthy.ShopConfig seaworthy =
            dev.seaworthy.benchmarks.subject.seaworthy.ShopConfigLoader.load();
    private final dev.seaworthy.benchmarks.subject.owner.ShopConfig owner =
            dev.seaworthy.benchmarks.subject.owner.ShopConfig.load();
    private final dev.seaworthy.benchmarks.subject.smallrye.ShopConfig smallrye =
            dev.seaworthy.benchmarks.subject.smallrye.ShopConfig.load();

    @Benchmark
    public Object seaworthy() {
        return seaworthy.requestTimeout();
    }

    @Benchmark
    public Object byHand() {
        return byHand.requestTimeout();
    }

    @Benchmark
    public Object owner() {
        return owner.requestTimeout();
    }

    @Benchmark
    public Object smallrye() {
        return smallrye.requestTimeout();
    }
}
