package dev.seaworthy.preflight.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which files are found below a folder. */
class FilesBelowTest {
    @Test
    void noLinkLeadsBack() throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
            Path folder = Files.createDirectories(files.getPath("/work/sources"));
            Files.createDirectories(folder.resolve("b"));
            Files.writeString(folder.resolve("b/Two.java"), "");
            Files.writeString(folder.resolve("One.java"), "");
            Files.createSymbolicLink(folder.resolve("b/up"), folder);
            Files.createSymbolicLink(folder.resolve("c.java"), folder.resolve("One.java"));
            Files.createSymbolicLink(files.getPath("/work/link"), folder);
            Files.createDirectories(folder.resolve("left"));
            Files.writeString(folder.resolve("left/Three.java"), "");

            List<String> inFolder = List.of("One.java", "b/Two.java", "c.java");
            assertEquals(inFolder, found(folder));
            assertEquals(inFolder, found(files.getPath("/work/link")), "a link that is named is what it leads to");
        }
    }

    private static List<String> found(Path folder) {
        List<String> found = new ArrayList<>();
        FilesBelow.forEach(
                folder,
                inside -> !inside.endsWith("left"),
                file -> found.add(folder.relativize(file).toString()));
        return found;
    }
}
