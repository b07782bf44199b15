package dev.seaworthy.benchmarks.load;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** One load of the shop's twelve variables from the process environment. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("MissingJavadoc") // Each method is its subject's load.
public class LoadBenchmark {
    @Benchmark
    public Object floor() {
        return dev.seaworthy.benchmarks.subject.floor.ShopConfig.load();
    }

    @Benchmark
    public Object seaworthy() {
        return dev.seaworthy.benchmarks.subject.seaworthy.ShopConfigLoader.load();
    }

    @Benchmark
    public Object seaworthyCheck() {
        return dev.seaworthy.benchmarks.subject.seaworthy.ShopConfigLoader.check();
    }

    @Benchmark
    public Object byHand() {
        return dev.seaworthy.benchmarks.subject.byhand.ShopConfig.load();
    }

    @Benchmark
    public Object lambdas() {
        return dev.seaworthy.benchmarks.subject.lambdas.ShopConfig.load();
    }

    @Benchmark
    public Object typesafe() {
        return dev.seaworthy.benchmarks.subject.typesafe.ShopConfig.load();
    }

    @Benchmark
    public Object dotenvJava() {
        return dev.seaworthy.benchmarks.subject.dotenv.ShopConfig.load();
    }

    @Benchmark
    public Object owner() {
        return dev.seaworthy.benchmarks.subject.owner.ShopConfig.load();
    }

    @Benchmark
    public Object smallrye() {
        return dev.seaworthy.benchmarks.subject.smallrye.ShopConfig.load();
    }
}
