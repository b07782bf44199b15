package dev.seaworthy.preflight.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
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

    @Test
    void aJunctionIsNotFollowed() {
        assertTrue(Folders.isLink(new Attributes(true, true, false)), "a junction");
        assertTrue(Folders.isLink(new Attributes(false, false, true)));
        assertFalse(Folders.isLink(new Attributes(true, false, false)));
        assertFalse(Folders.isLink(new Attributes(false, true, false)), "a pipe");
    }

    /** What the JDK says of a file: no file system of a test has junctions. */
    private record Attributes(boolean isDirectory, boolean isOther, boolean isSymbolicLink)
            implements BasicFileAttributes {
        @Override
        public boolean isRegularFile() {
            return false;
        }

        @Override
        public FileTime lastModifiedTime() {
            return FileTime.fromMillis(0);
        }

        @Override
        public FileTime lastAccessTime() {
            return lastModifiedTime();
        }

        @Override
        public FileTime creationTime() {
            return lastModifiedTime();
        }

        @Override
        public long size() {
            return 0;
        }

        @Override
        public Object fileKey() {
            return "key";
        }
    }
}
