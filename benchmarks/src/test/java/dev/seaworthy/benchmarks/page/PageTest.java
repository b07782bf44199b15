package dev.seaworthy.benchmarks.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
