package dev.seaworthy.runtime.load.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The judges of paths on Windows and macOS, and of their paths on every system. */
class PathsOfOtherSystemsTest {
    private static final String TEMPORARY = "must not be a temporary directory; name one that outlives a restart";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\Windows\\Temp",
                "C:\\WINDOWS\\TEMP\\data",
                "D:\\Temp\\data",
                "c:\\tmp",
                "C:\\Users\\Ada\\AppData\\Local\\Temp\\data",
                "C:\\Windows\\ServiceProfiles\\NetworkService\\AppData\\Local\\Temp",
                "C:\\data\\..\\temp\\data"
            })
    void aTemporaryDirectoryOfWindowsIsRefused(String path) throws IOException {
        try (FileSystem windows = windows()) {
            assertEquals(TEMPORARY, words(PathRules.persistentPath(windows.getPath(path), "")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\data",
                "C:\\Windows\\Templates",
                "C:\\dev\\data",
                "C:\\run",
                "C:\\data\\temp",
                "C:\\Users\\Ada\\AppData\\Local\\Shop",
                "C:\\temp\\..\\data",
                "D:\\data"
            })
    void anotherDirectoryOfWindowsIsNot(String path) throws IOException {
        try (FileSystem windows = windows()) {
            assertNull(PathRules.persistentPath(windows.getPath(path), "C:\\own"));
            assertNull(PathRules.persistentPathAnywhere(windows.getPath(path)));
        }
    }

    @Test
    void theTemporaryDirectoryOfTheProcessHasNoCaseEither() throws IOException {
        try (FileSystem windows = windows()) {
            Files.createDirectories(windows.getPath("C:\\Own\\Data"));
            assertEquals(
                    TEMPORARY + "; the temporary directory of this process is c:\\own",
                    words(PathRules.persistentPath(windows.getPath("C:\\OWN\\data\\new"), "c:\\own")));
            assertNull(PathRules.persistentPath(windows.getPath("C:\\owner"), "c:\\own"));
        }
    }

    @Test
    void aRelativePathSaysWhereItBegins() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows().toBuilder()
                .setWorkingDirectory("C:\\Temp\\shop")
                .build())) {
            assertEquals(
                    TEMPORARY + "; a relative path begins in the working directory, C:\\Temp\\shop",
                    words(PathRules.persistentPath(windows.getPath("data"), null)));
        }
    }

    @Test
    void aLinkIsFollowedOnWindows() throws IOException {
        try (FileSystem windows = windows()) {
            Path temporary = Files.createDirectories(windows.getPath("C:\\Windows\\Temp"));
            Path link = Files.createSymbolicLink(windows.getPath("C:\\link"), temporary);
            assertEquals(
                    TEMPORARY + "; a link in it leads to a temporary directory",
                    words(PathRules.persistentPath(link.resolve("is\\not\\there"), "")));
        }
    }

    @Test
    void macOsHasNoCaseButOneSpelling() throws IOException {
        try (FileSystem macOs = Jimfs.newFileSystem(Configuration.osX())) {
            Files.createDirectories(macOs.getPath("/private/tmp"));
            Files.createSymbolicLink(macOs.getPath("/tmp"), macOs.getPath("/private/tmp"));
            assertNotNull(PathRules.persistentPath(macOs.getPath("/TMP/data"), ""));
            assertNotNull(PathRules.persistentPath(macOs.getPath("/Private/Tmp/data"), ""));
            assertNull(PathRules.persistentPath(macOs.getPath("/Users/ada/data"), "/var/folders/ab"));
        }
    }

    @Test
    void anAbsolutePathOfWindowsHasADrive() throws IOException {
        try (FileSystem windows = windows()) {
            assertNull(PathRules.absolutePath(windows.getPath("C:\\data")));
            assertNull(PathRules.absolutePath(windows.getPath("\\\\server\\share\\data")));
            assertEquals("must be an absolute path", words(PathRules.absolutePath(windows.getPath("data"))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/srv/data",
                "\\srv\\data",
                "C:\\data",
                "c:/data",
                "C:\\",
                "a:\\data",
                "Z:/data",
                "\\\\server\\share"
            })
    void anAbsolutePathIsOneWhereverItIsCompiled(String path) {
        assertNull(PathRules.absolutePathAnywhere(Path.of(path)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"data", "C:data", "C:", "1:/data", "[:/data", "{:/data", "@:/data", "`:/data", "data/C:/data", ""
            })
    void aRelativePathIsOneWhereverItIsCompiled(String path) {
        assertEquals("must be an absolute path", words(PathRules.absolutePathAnywhere(Path.of(path))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\Windows\\Temp", "c:/temp/data", "D:\\Users\\Ada\\AppData\\Local\\Temp"})
    void aTemporaryDirectoryOfWindowsIsOneWhereverItIsCompiled(String path) {
        assertEquals(TEMPORARY, words(PathRules.persistentPathAnywhere(Path.of(path))));
    }

    @Test
    void whatIsThereIsFoundInAnyCase() throws IOException {
        try (FileSystem windows = windows()) {
            Files.createFile(windows.getPath("C:\\work\\Key.pem"));
            assertNull(PathRules.exists(windows.getPath("C:\\WORK\\key.PEM")));
            assertEquals(
                    "must name a file or directory that can be read; nothing is there; a relative path begins in the working"
                            + " directory, C:\\work",
                    words(PathRules.exists(windows.getPath("other.pem"))));
        }
    }

    private static FileSystem windows() {
        return Jimfs.newFileSystem(Configuration.windows());
    }

    private static String words(@Nullable Violation violation) {
        assertNotNull(violation);
        return violation.toString();
    }
}
