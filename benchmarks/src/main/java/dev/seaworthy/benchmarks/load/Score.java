package dev.seaworthy.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One number of JMH's.
 *
 * @param benchmark the class and the method, for example {@code LoadBenchmark.byHand}
 * @param measure what was measured: {@code ns/op} or {@code B/op}
 * @param value the number
 * @param error half of the interval that holds the true one in 999 of 1,000 cases
 */
record Score(String benchmark, String measure, double value, double error) {
    private static final int SCORE = 4;
    private static final int ERROR = 5;
    private static final int UNIT = 6;

    /** Reads what JMH writes with {@code -rf csv}. */
    static List<Score> read(Path csv) {
        try {
            return Files.readAllLines(csv).stream().skip(1).map(Score::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Score of(String line) {
        String[] cells = line.replace("\"", "").split(",", -1);
        String[] name = cells[0].split(":", 2);
        int method = name[0].lastIndexOf('.');
        String benchmark = name[0].substring(name[0].lastIndexOf('.', method - 1) + 1);
        return new Score(
                benchmark,
                name.length == 1 ? cells[UNIT] : name[1],
                Double.parseDouble(cells[SCORE]),
                Double.parseDouble(cells[ERROR]));
    }
}
