package dev.seaworthy.runtime.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.SourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The files of sources on Windows. */
class FilesOfOtherSystemsTest {
    private final FileSystem windows = Jimfs.newFileSystem(Configuration.windows());
    private final Path work = windows.getPath("C:\\work");
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void create() throws IOException {
        Files.createDirectories(work.resolve("secrets"));
    }

    @AfterEach
    void close() throws IOException {
        windows.close();
    }

    @Test
    void aSecretFileIsNamedByAPathOfWindows() throws IOException {
        Files.writeString(work.resolve("secrets\\key"), "\uFEFFk3y\r\n");
        environment.put("ONE_FILE", "secrets\\key");
        environment.put("TWO_FILE", "C:/work/SECRETS/Key");

        assertEquals("k3y", process().value("ONE"));
        assertEquals("k3y", process().value("TWO"));
        assertEquals("TWO_FILE", process().origin("TWO"));
    }

    @Test
    void onlyAPathThatIsSurelyOneIsShown() {
        environment.put("ONE_FILE", "C:\\work\\secrets\\none");
        environment.put("TWO_FILE", "Zq7Vk9XwPass\\w0rd");
        environment.put("SIX_FILE", "Zq7Vk9:XwPass");

        assertEquals(
                "cannot be read: the file that ONE_FILE names is not there; found C:\\work\\secrets\\none (ONE_FILE)",
                refused("ONE"));
        assertEquals(
                "cannot be read: the file that TWO_FILE names is not there; found TWO_FILE, which is not shown",
                refused("TWO"));
        assertEquals("cannot be read: SIX_FILE is not a path; found SIX_FILE", refused("SIX"));
    }

    @Test
    void aFileOfADirectoryIsShownWithItsPath() throws IOException {
        Files.writeString(work.resolve("secrets\\Api_Key"), "k3y\r\n");

        ConfigSource source = ConfigSources.directory(work.resolve("secrets"));

        assertEquals("k3y", source.value("API_KEY"));
        assertEquals("C:\\work\\secrets\\API_KEY", source.origin("API_KEY"));
        assertEquals(List.of("Api_Key"), List.copyOf(source.names()));
        assertNull(source.value("OTHER"));
        assertEquals(List.of(), source.problems());
        assertEquals(
                List.of("C:\\work\\none is not there; create it, or mount it"),
                words(ConfigSources.directory(work.resolve("none")).problems()));
    }

    @Test
    void aDirectoryOfCredentialsKeepsItsName() throws IOException {
        Files.writeString(work.resolve("secrets\\API_KEY"), "k3y");
        environment.put("CREDENTIALS_DIRECTORY", "C:\\work\\secrets");

        assertEquals("k3y", process().value("API_KEY"));
        assertEquals("$CREDENTIALS_DIRECTORY/API_KEY", process().origin("API_KEY"));
    }

    @Test
    void aDotenvFileHasTheLineEndsOfWindowsAndNoPermissions() throws IOException {
        Files.writeString(work.resolve(".env"), "\uFEFFAPP_ENV=development\r\nA=\"1\"\r\nB='x\r\ny'\r\n");

        ConfigSource source = process();
        ConfigSource development = source.in(Environment.DEVELOPMENT);

        assertEquals("development", source.value("APP_ENV"));
        assertEquals("1", development.value("A"));
        assertEquals(".env:2", development.origin("A"));
        assertEquals("x\ny", development.value("B"));
        assertEquals(List.of(), development.problems());
        assertEquals(List.of(), development.warnings(List.of("APP_ENV", "A", "B"), List.of("B")));
    }

    @Test
    void aDotenvFileOfPowerShellIsRefusedWithItsReason() throws IOException {
        Files.write(work.resolve(".env"), "\uFEFFA=1\r\n".getBytes(StandardCharsets.UTF_16LE));
        environment.put("APP_ENV", "development");

        assertEquals(
                List.of(".env has a line that cannot be read: it is not UTF-8; found .env:1:1; save the file as UTF-8"),
                words(process().in(Environment.DEVELOPMENT).problems()));
    }

    @Test
    void aPropertiesFileIsRead() throws IOException {
        Path file = Files.writeString(work.resolve("shop.properties"), "A = 1\r\nB = C:\\\\data\r\n");
        assertEquals("C:\\data", ConfigSources.properties(file).value("B"));
    }

    private ConfigSource process() {
        return new StandardSource(environment, work, "APP_ENV", true, new String[0]);
    }

    private String refused(String variable) {
        SourceException refused =
                assertThrows(SourceException.class, () -> process().value(variable));
        return refused.getMessage() + "; found " + refused.found();
    }

    private static List<String> words(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
