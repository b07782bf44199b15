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
        new Page(file).replace("load", "new\n");
        new Page(file).replace("load", "newer\n");
        assertEquals("before\n<!-- load -->\nnewer\n<!-- /load -->\nafter\n", Files.readString(file));
    }

    @Test
    void aPageWithoutTheMarkersIsRefused() throws IOException {
        Path file = directory.resolve("README.md");
        Files.writeString(file, "nothing to replace\n");
        assertThrows(IllegalStateException.class, () -> new Page(file).replace("load", "new"));
    }
}
