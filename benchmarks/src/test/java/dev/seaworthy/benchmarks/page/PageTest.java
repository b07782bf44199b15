package dev.seaworthy.benchmarks.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PageTest {
    @TempDir
    Path directory;

    @Test
    void onlyThePartBetweenItsMarkersIsReplaced() throws IOException {
        Path file = directory.resolve("README.md");
        Files.writeString(file, "before\n<!-- load -->\nold\n<!-- /load -->\nafter\n");
        new Page(file, "load").replace("new\n");
        new Page(file, "load").replace("newer\n");
        assertEquals("before\n<!-- load -->\nnewer\n<!-- /load -->\nafter\n", Files.readString(file));
    }

    @Test
    void aPageWithoutTheMarkersIsRefusedBeforeAnythingIsMeasured() throws IOException {
        Path file = directory.resolve("README.md");
        Files.writeString(file, "nothing to replace\n");
        assertThrows(IllegalArgumentException.class, () -> new Page(file, "load"));
    }

    @Test
    void aPageThatIsNotThereIsRefusedBeforeAnythingIsMeasured() {
        assertThrows(IllegalArgumentException.class, () -> new Page(directory.resolve("nowhere.md"), "load"));
    }

    @Test
    void aPlotIsTheSameFileEachTimeAndItsWordsCanBeRead() throws IOException {
        Path file = directory.resolve("README.md");
        Files.writeString(file, "<!-- load --><!-- /load -->");
        Page page = new Page(file, "load");
        for (String name : List.of("one.svg", "other.svg")) {
            DefaultCategoryDataset values = new DefaultCategoryDataset();
            values.addValue(12.5, "JDK 17", "by hand");
            page.plot(
                    name,
                    ChartFactory.createBarChart(
                            "Start-up", null, null, values, PlotOrientation.HORIZONTAL, true, false, false));
        }
        String one = Files.readString(directory.resolve("one.svg"));
        assertEquals(one, Files.readString(directory.resolve("other.svg")));
        for (String words : List.of("Start-up", "JDK 17", "by hand")) {
            assertTrue(one.contains(">" + words + "</text"), one);
        }
    }
}
