package dev.seaworthy.preflight.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.preflight.plan.EnvFile;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.preflight.plan.PlannedVariable;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Manifests and dotenv files on Windows: reports name them as those of every other system do. */
class FilesOfWindowsTest {
    private final FileSystem windows = Jimfs.newFileSystem(Configuration.windows());
    private final Path folder = windows.getPath("deploy\\compose");

    @AfterEach
    void close() throws IOException {
        windows.close();
    }

    @Test
    void placesHaveTheSlashesOfEverySystem() throws IOException {
        write(
                "compose.yaml",
                "services:\r\n  shop:\r\n    env_file: env\\shop.env\r\n    environment:\r\n      A: one\r\n");
        Files.createDirectories(folder.resolve("env"));
        write("env\\shop.env", "B=two\r\nC=\"th\r\nree\"\r\n");

        Plan plan = plan();

        assertEquals("one", variable(plan, "A").text());
        assertEquals("deploy/compose/compose.yaml:5", variable(plan, "A").place());
        assertEquals("two", variable(plan, "B").text());
        assertEquals("deploy/compose/env/shop.env:1", variable(plan, "B").place());
    }

    @Test
    void filesAreReadInTheOrderOfTheirNamesOnEverySystem() throws IOException {
        write("B.yaml", "");
        write("a.yaml", "");
        write("C.yml", "");

        assertEquals(
                List.of("deploy/compose/B.yaml", "deploy/compose/C.yml", "deploy/compose/a.yaml"),
                ManifestFile.of(folder).stream().map(ManifestFile::shown).toList());
    }

    @Test
    void whatIsWrongWithAFileNamesItInTheSameWay() throws IOException {
        write("other.yaml", "a: 1\r\n");
        write("broken.yaml", "a: [\r\n");

        assertEquals(
                "deploy/compose/none.yaml is not there. Name a file or folder of manifests.",
                said(() -> new Manifests(List.of(folder.resolve("none.yaml")))));
        assertEquals(
                "deploy/compose/other.yaml:1 is neither a manifest of Kubernetes nor a file of Compose. Name a file that is.",
                said(() -> new Manifests(List.of(folder.resolve("other.yaml")))));
        assertEquals(
                "deploy/compose/broken.yaml:2:1 is not YAML. Check indentation, quotes and tabs there.",
                said(() -> new Manifests(List.of(folder.resolve("broken.yaml")))));
        assertEquals(
                "deploy/compose/none.env is not there. Name a dotenv file.",
                said(() -> new EnvFile(folder.resolve("none.env")).addTo(new Plan())));
    }

    private Plan plan() {
        Plan plan = new Plan();
        new Manifests(List.of(folder)).addTo(plan, Optional.empty());
        return plan;
    }

    private static PlannedVariable variable(Plan plan, String name) {
        return Objects.requireNonNull(plan.variables().get(name));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), text);
    }

    private static String said(Executable wrong) {
        return String.valueOf(assertThrows(NotJudgedException.class, wrong).getMessage());
    }
}
