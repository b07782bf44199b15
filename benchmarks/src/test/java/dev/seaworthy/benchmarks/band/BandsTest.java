package dev.seaworthy.benchmarks.band;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BandsTest {
    private static final Path PAGE = Path.of("README.md");

    @TempDir
    private Path directory;

    @Test
    void thePageHasTheRatiosOfEachMeasurement() throws IOException {
        Map<String, Double> ratios = Ratios.of(Files.readString(PAGE));
        for (String part : List.of("startup", "load", "compile")) {
            for (String jdk : List.of("JDK 17", "JDK 25")) {
                assertTrue(
                        ratios.keySet().stream().anyMatch(name -> name.startsWith(part) && name.contains(jdk)),
                        part + " on " + jdk + ": " + ratios.keySet());
            }
        }
    }

    @Test
    void nothingLeavesItsBandWhereNothingChanges() throws IOException {
        assertEquals(List.of(), Bands.left(PAGE, PAGE));
    }

    @Test
    void aRatioThatGrowsIsToldAndSoIsOneThatShrinks() throws IOException {
        String page = table("0.93", "0.71");
        assertEquals(List.of(), left(page, table("1.30", "0.51")));
        assertEquals(
                List.of(
                        "startup (Time:), Seaworthy, JDK 17, times by hand: 1.31, usually 0.93; something has become slower"),
                left(page, table("1.31", "0.71")));
        assertEquals(
                List.of("startup (Time:), Seaworthy, JDK 25, times by hand: 0.5, usually 0.71; the page says too much"),
                left(page, table("0.93", "0.50")));
    }

    @Test
    void aRatioThatIsMissingIsTold() throws IOException {
        String page = table("0.93", "0.71");
        assertEquals(
                List.of("startup (Time:), Seaworthy, JDK 25, times by hand: was not measured"),
                left(page, table("0.93", "")));
    }

    @Test
    void whatIsWrittenByHandIsNotExpectedOfAMeasurement() throws IOException {
        String page = table("0.93", "0.71");
        String more = page + "\n|   | times by hand |\n| --- | --: |\n| Seaworthy before | 3.59 |\n";
        assertEquals(List.of(), left(more, page));
    }

    private List<String> left(String committed, String measured) throws IOException {
        return Bands.left(
                Files.writeString(directory.resolve("committed.md"), committed),
                Files.writeString(directory.resolve("measured.md"), measured));
    }

    private static String table(String first, String second) {
        return """
                <!-- startup -->
                Time:

                |   | JDK 17, ms | times by hand | wall ms | JDK 25, ms | times by hand |
                | --- | --: | --: | --: | --: | --: |
                | by hand | 15.0 | 1.00 | 13.2 | 20.7 | 1.00 |
                | Seaworthy | 13.9 (10.9 to 17.6) | %s | 12.5 | 14.6 | %s |
                <!-- /startup -->
                """.formatted(first, second);
    }
}
