package dev.seaworthy.benchmarks.load;

import io.github.cdimascio.dotenv.Dotenv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One line of a dotenv file of a thousand, the file's reading included. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@SuppressWarnings("MissingJavadoc") // Each method is its subject's parser.
public class DotenvBenchmark {
    private static final int LINES = 1_000;
    private static final List<String> KINDS = List.of(
            "# What the service is called",
            "SERVICE_NAME_%d=shop",
            "DATABASE_URL_%d=\"postgresql://localhost:5432/shop_dev\"",
            "SECRET_KEY_%d='dev-only-insecure-key'",
            "REQUEST_TIMEOUT_%d=30s # a comment");

    private Path directory = Path.of("");
    private Path file = Path.of("");

    @Setup
    public void write() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            text.append(KINDS.get(i % KINDS.size()).replace("%d", Integer.toString(i)))
                    .append('\n');
        }
        directory = Files.createTempDirectory("dotenv");
        file = Files.writeString(directory.resolve(".env"), text);
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
        Files.delete(directory);
    }

    /** What people write who think that the format is simple: no comments after values, no escapes, no errors. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public Map<String, String> naive() throws IOException {
        Map<String, String> variables = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            int equals = line.indexOf('=');
            if (!line.startsWith("#") && equals > 0) {
                String value = line.substring(equals + 1).strip();
                boolean quoted = value.startsWith("\"") || value.startsWith("'");
                variables.put(
                        line.substring(0, equals).strip(), quoted ? value.substring(1, value.length() - 1) : value);
            }
        }
        return variables;
    }

    @Benchmark
    @OperationsPerInvocation(LINES)
    public Object seaworthy() {
        return dev.seaworthy.runtime.Dotenv.parse(file, Map.of());
    }

    @Benchmark
    @OperationsPerInvocation(LINES)
    public Object dotenvJava() {
        return Dotenv.configure().directory(directory.toString()).load();
    }
}
