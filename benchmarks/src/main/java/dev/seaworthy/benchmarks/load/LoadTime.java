package dev.seaworthy.benchmarks.load;

import dev.seaworthy.benchmarks.Options;
import dev.seaworthy.benchmarks.measure.Jdk;
import dev.seaworthy.benchmarks.page.Machine;
import dev.seaworthy.benchmarks.page.Page;
import dev.seaworthy.benchmarks.startup.Shop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs the JMH benchmarks on every JDK, in the shop's environment. */
public final class LoadTime {
    private static final int ITERATIONS = 5;
    private static final int FORKS = 3;

    private LoadTime() {}

    /**
     * Measures, and writes the page's part {@code load}.
     *
     * @param options what was asked for; a round is one second of warming and one of measuring
     * @param page the page that gets the tables
     */
    public static void run(Options options, Page page) {
        List<Jdk> jdks = Jdk.all(options.homes());
        List<List<Score>> scores = jdks.stream()
                .map(jdk -> measure(jdk, options.roundsOr(ITERATIONS)))
                .toList();
        String tables = new LoadTables(jdks, scores).markdown();
        page.replace(tables + "\n" + Machine.facts(jdks));
    }

    private static List<Score> measure(Jdk jdk, int rounds) {
        Path csv = Options.target().resolve("load-" + jdk.feature() + ".csv");
        String iterations = Integer.toString(rounds);
        ProcessBuilder builder = new ProcessBuilder(
                        jdk.program("java"),
                        "-cp",
                        Options.target().resolve("benchmarks.jar").toString(),
                        "org.openjdk.jmh.Main",
                        LoadTime.class.getPackageName(),
                        "-prof",
                        "gc",
                        "-f",
                        Integer.toString(Math.min(FORKS, rounds)),
                        "-w",
                        "1s",
                        "-wi",
                        iterations,
                        "-r",
                        "1s",
                        "-i",
                        iterations,
                        "-rf",
                        "csv",
                        "-rff",
                        csv.toString())
                .inheritIO();
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(Shop.production());
        try {
            int status = builder.start().waitFor();
            if (status != 0) {
                throw new IllegalStateException("JMH ended with status " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        return Score.read(csv);
    }
}
