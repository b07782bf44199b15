package dev.seaworthy.preflight.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which program is git on Windows. */
class GitTest {
    private final FileSystem windows = Jimfs.newFileSystem(Configuration.windows());

    @AfterEach
    void close() throws IOException {
        windows.close();
    }

    @Test
    void itIsTheFirstOnThePath() throws IOException {
        Path first = program("C:\\Program Files\\Git\\cmd");
        program("C:\\other");

        assertEquals(
                Optional.of(first), Git.onPath("C:\\none;;a*b;\"C:\\Program Files\\Git\\cmd\";C:\\other", windows));
    }

    @Test
    void oneOfTheRepositoryIsNotRun() throws IOException {
        program("C:\\work");
        program("C:\\work\\bin");

        assertEquals(Optional.empty(), Git.onPath(";.;bin;C:\\none", windows));
        assertEquals(Optional.empty(), Git.onPath("", windows));
        assertEquals(Optional.empty(), Git.onPath(null, windows));
    }

    @Test
    void aFolderOfThatNameIsNone() throws IOException {
        Files.createDirectories(windows.getPath("C:\\bin\\git.exe"));
        assertEquals(Optional.empty(), Git.onPath("C:\\bin", windows));
    }

    private Path program(String folder) throws IOException {
        return Files.createFile(Files.createDirectories(windows.getPath(folder)).resolve("git.exe"));
    }
}
