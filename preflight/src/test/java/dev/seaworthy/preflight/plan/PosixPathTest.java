package dev.seaworthy.preflight.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths of containers, the same on every system. */
class PosixPathTest {
    @ParameterizedTest
    @CsvSource({
        "/etc/s/k, /etc/s/k",
        "/etc/s//k, /etc/s/k",
        "//etc/s/k/, /etc/s/k",
        "/etc/./s/../s/k, /etc/s/k",
        "/../../etc/s/k, /etc/s/k",
        "etc/../../s, ../s",
        "../../s, ../../s",
        "/, /",
        "/etc/.., /",
        "/etc\\s, /etc\\s",
        "/etc/..data/k, /etc/..data/k"
    })
    void onePathHasOneSpelling(String path, String normal) {
        assertEquals(normal, PosixPath.normal(path));
    }

    @Test
    void aPathThatWindowsReadHasTheSlashesOfTheContainer() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            assertEquals("run/secrets/key", PosixPath.of(windows.getPath("run/secrets//key")));
        }
    }

    @ParameterizedTest
    @CsvSource({"/, /", "/run/secrets, /run/secrets/", "/run//secrets/, /run/secrets/"})
    void aFolderBeginsThePathsOfAllThatIsInIt(String path, String folder) {
        assertEquals(folder, PosixPath.folder(path));
    }
}
