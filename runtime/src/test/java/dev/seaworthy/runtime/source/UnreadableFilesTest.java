package dev.seaworthy.runtime.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.Dotenv;
import dev.seaworthy.runtime.DotenvException;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.SourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not what they should be: each source says which and why, keeps what is in them, and never waits. */
class UnreadableFilesTest {
    /** Only keeps a test that hangs from hanging the build. */
    private static final Duration HANG = Duration.ofSeconds(20);

    private static final String PASSWORD = "hunter2-is-the-password";

    @TempDir
    private Path directory;

    private interface Making {
        void make(Path file) throws IOException;
    }

    private static final Map<String, Making> UNREADABLE = Map.of(
            "is a directory, not a file",
            Files::createDirectory,
            "is a named pipe or a device, not a file",
            UnreadableFilesTest::makePipe,
            "is a link to a file that is not there",
            file -> Files.createSymbolicLink(file, Path.of("nowhere")),
            "is larger than 1 MiB",
            file -> Files.writeString(file, "A=" + PASSWORD.repeat(50_000)),
            "may not be read by this process",
            UnreadableFilesTest::makeForbidden);

    private static void makePipe(Path file) throws IOException {
        Process made;
        try {
            made = new ProcessBuilder("mkfifo", file.toString()).start();
        } catch (IOException notInstalled) {
            System.out.println("No named pipe is tested: mkfifo is not installed.");
            assumeTrue(false, "mkfifo is not installed");
            throw notInstalled;
        }
        try {
            assertEquals(0, made.waitFor());
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }

    private static void makeForbidden(Path file) throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX permissions");
        Files.writeString(file, "A=" + PASSWORD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        if (Files.isReadable(file)) {
            System.out.println("No missing permission is tested: this user may read everything.");
            assumeTrue(false, "this user may read everything");
        }
    }

    @TestFactory
    Stream<DynamicTest> aSecretFileSaysWhyItIsUnreadable() {
        return each((where, file, reason) -> {
            ConfigSource source =
                    new StandardSource(Map.of("A_FILE", file.toString()), directory, "APP_ENV", true, new String[0]);

            SourceException refused = assertThrows(SourceException.class, () -> source.value("A"));

            assertEquals("unreadable", refused.code());
            assertEquals("cannot be read: the file that A_FILE names " + reason, refused.getMessage());
            assertEquals(file + " (A_FILE)", refused.found());
            assertSaysNothing(refused + refused.found() + refused.fix());
        });
    }

    @TestFactory
    Stream<DynamicTest> aMountedFileSaysWhyItIsUnreadable() {
        return each((where, file, reason) -> {
            ConfigSource source = ConfigSources.directory(where);

            SourceException refused = assertThrows(SourceException.class, () -> source.value("A"));

            assertEquals("unreadable", refused.code());
            assertEquals("cannot be read: its file " + reason, refused.getMessage());
            assertEquals(file.toString(), refused.found());
            assertSaysNothing(refused + refused.found() + refused.fix());
        });
    }

    @TestFactory
    Stream<DynamicTest> aPropertiesFileSaysWhyItIsUnreadable() {
        return each((where, file, reason) -> {
            ConfigSource source = ConfigSources.properties(file);

            assertEquals(null, source.value("A"));
            assertIsOneProblem(file.toString(), reason, source.problems());
        });
    }

    @TestFactory
    Stream<DynamicTest> aDotenvFileSaysWhyItIsUnreadable() {
        return each((where, file, reason) -> {
            Path dotenv = where.resolve(".env");
            Files.deleteIfExists(dotenv);
            Files.move(file, dotenv);
            ConfigSource source = new StandardSource(Map.of("B", "1"), where, "APP_ENV", true, new String[0])
                    .in(Environment.DEVELOPMENT);

            assertEquals(null, source.value("A"));
            assertEquals("1", source.value("B"));
            assertIsOneProblem(".env", reason, source.problems());
        });
    }

    @TestFactory
    Stream<DynamicTest> parsingAFileSaysWhyItIsUnreadable() {
        return each((where, file, reason) -> {
            if (reason.contains("larger")) {
                assertEquals(1, Dotenv.parse(file, Map.of()).size(), "a program may read larger files");
                return;
            }

            DotenvException refused = assertThrows(DotenvException.class, () -> Dotenv.parse(file, Map.of()));

            assertEquals(0, refused.line());
            assertEquals(0, refused.column());
            assertEquals(
                    file + " " + reason, String.valueOf(refused.getMessage()).split(";", -1)[0]);
            assertSaysNothing(refused.toString());
        });
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path missing = directory.resolve("missing");

        assertIsOneProblem(
                missing.toString(),
                "is not there",
                ConfigSources.properties(missing).problems());
        assertEquals(
                missing + " is not there; create it, or name another one",
                assertThrows(DotenvException.class, () -> Dotenv.parse(missing, Map.of()))
                        .getMessage());
        assertEquals(null, ConfigSources.directory(directory).value("missing"));
    }

    @Test
    void whatTheSystemSaysOfAnyOtherFileIsSaid() throws IOException {
        Path file = directory.resolve("LOOP");
        Files.createSymbolicLink(file, file);

        Problem problem = ConfigSources.properties(file).problems().get(0);

        assertTrue(problem.message().startsWith("does not open: Too many levels of symbolic links"), problem::message);
    }

    @Test
    void aFileOfADotenvParserMayNotBeLargerThan16MiB() throws IOException {
        Path file = directory.resolve("large");
        Files.write(file, new byte[(16 << 20) + 1]);

        assertEquals(
                file + " is larger than 16 MiB; name a smaller file",
                assertThrows(DotenvException.class, () -> Dotenv.parse(file, Map.of()))
                        .getMessage());
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws IOException {
        byte[] latin = (PASSWORD + "=\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(directory.resolve("LATIN"), latin);

        assertEquals(
                "cannot be read: its file is not UTF-8",
                assertThrows(
                                SourceException.class,
                                () -> ConfigSources.directory(directory).value("LATIN"))
                        .getMessage());
        assertIsOneProblem(
                file.toString(), "is not UTF-8", ConfigSources.properties(file).problems());
        Files.writeString(file, "x\uFFFDy");
        assertEquals("x\uFFFDy", ConfigSources.directory(directory).value("LATIN"));
    }

    @Test
    void aFileThatChangesWhileItIsReadIsRefused() throws Exception {
        Path file = Files.writeString(directory.resolve("CHANGING"), PASSWORD);
        AtomicBoolean isSeen = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            for (long time = 1; !isSeen.get(); time++) {
                try {
                    Files.setLastModifiedTime(file, FileTime.fromMillis(time * 1000));
                } catch (IOException ended) {
                    return;
                }
            }
        });
        writer.start();
        try {
            assertTimeoutPreemptively(HANG, () -> {
                while (true) {
                    try {
                        assertNotNull(ConfigSources.directory(directory).value("CHANGING"));
                    } catch (SourceException refused) {
                        assertEquals("cannot be read: its file changed while it was read", refused.getMessage());
                        return;
                    }
                }
            });
        } finally {
            isSeen.set(true);
            writer.join();
        }
    }

    @Test
    void controlCharactersInAFileNameAreEscaped() throws IOException {
        try (FileSystem linux = Jimfs.newFileSystem(Configuration.unix())) {
            Path file = linux.getPath("/work/a\nb\u202Ec");

            assertEquals(
                    "/work/a\\nb\\u202ec",
                    ConfigSources.properties(file).problems().get(0).variable());
        }
    }

    private interface Asking {
        void ask(Path where, Path file, String reason) throws IOException;
    }

    private Stream<DynamicTest> each(Asking asking) {
        return UNREADABLE.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> dynamicTest(each.getKey(), () -> {
                    Path where = Files.createTempDirectory(directory, "each");
                    Path file = where.resolve("A");
                    each.getValue().make(file);
                    assertTimeoutPreemptively(HANG, () -> asking.ask(where, file, each.getKey()));
                }));
    }

    private static void assertIsOneProblem(String file, String reason, List<Problem> problems) {
        assertEquals(1, problems.size());
        assertEquals("unreadable", problems.get(0).code());
        assertEquals(file, problems.get(0).variable());
        assertEquals(reason, problems.get(0).message());
        assertSaysNothing(problems.toString());
    }

    private static void assertSaysNothing(String said) {
        assertFalse(said.contains(PASSWORD), said);
    }
}
