package dev.seaworthy.preflight.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Folders on other systems than the one that a test runs on. */
class FoldersTest {
    private static final String SECRET = "mZ8vTq2LxPw7Yc4RbN6k";

    private final Search search = new Search(Spellings.of(new Value(SECRET, List.of("KEY"))), false);
    private final Results results = new Results(search);

    @Test
    void aFileOfWindowsIsNamedWithTheSlashesOfEverySystem() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path folder = Files.createDirectories(windows.getPath("out\\static"));
            Files.writeString(folder.resolve("app.js"), "one\r\nkey = '" + SECRET + "'\r\n");
            Files.createDirectories(folder.resolve(".git"));
            Files.writeString(folder.resolve(".git\\config"), SECRET);

            new Folders(new Contents(search, results, Limits.USUAL), results).read(windows.getPath("out"));

            assertEquals(
                    List.of("out/static/app.js"),
                    results.findings().stream().map(Finding::file).toList());
        }
    }

    @Test
    void aBackslashIsAPartOfANameElsewhere() throws IOException {
        try (FileSystem linux = Jimfs.newFileSystem(Configuration.unix())) {
            Path folder = Files.createDirectories(linux.getPath("out"));
            Files.writeString(folder.resolve("a\\b.js"), SECRET);

            new Folders(new Contents(search, results, Limits.USUAL), results).read(folder);

            assertEquals(
                    List.of("out/a\\b.js"),
                    results.findings().stream().map(Finding::file).toList());
        }
    }
}
