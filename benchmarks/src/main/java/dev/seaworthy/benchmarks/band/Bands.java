package dev.seaworthy.benchmarks.band;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether each ratio that was measured lies in its band around the one on the page. */
public final class Bands {
    /** What two idle machines differ by, with room: ratios of 60 rounds were up to a quarter apart. */
    private static final double WIDTH = 1.4;

    private Bands() {}

    /**
     * Compares two pages.
     *
     * @param committed the page of the repository
     * @param measured a copy into which a measurement wrote
     * @return what left its band, one sentence each; empty when nothing did
     * @throws IOException when a page cannot be read
     * @throws IllegalArgumentException when the first page has no ratios
     */
    public static List<String> left(Path committed, Path measured) throws IOException {
        Map<String, Double> expected = Ratios.of(Files.readString(committed));
        if (expected.isEmpty()) {
            throw new IllegalArgumentException(committed + " has no row of Seaworthy's");
        }
        Map<String, Double> found = Ratios.of(Files.readString(measured));
        List<String> left = new ArrayList<>();
        expected.forEach((name, usual) -> {
            Double now = found.get(name);
            if (now == null) {
                left.add(name + ": was not measured");
            } else if (now > usual * WIDTH) {
                left.add(name + ": " + now + ", usually " + usual + "; something has become slower");
            } else if (now < usual / WIDTH) {
                left.add(name + ": " + now + ", usually " + usual + "; the page says too much");
            }
        });
        return left;
    }
}
