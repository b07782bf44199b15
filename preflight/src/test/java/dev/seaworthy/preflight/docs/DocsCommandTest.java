package dev.seaworthy.preflight.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.preflight.CompiledCommands;
import dev.seaworthy.preflight.CompiledCommands.Run;
import dev.seaworthy.preflight.NotJudgedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the check of documents advises is done as it is written. */
class DocsCommandTest {
    private static final String CHARACTERS = "ab-./ '\"\\$`~*?!#&;|<>(){}[]=%";

    @TempDir
    static Path classes;

    @TempDir
    Path folder;

    private static CompiledCommands shop;

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        shop = CompiledCommands.of(
                Path.of("src/test/resources/scan/ShopConfig.java"), "shop.ShopConfigLoader", classes);
    }

    @Test
    void theAdviceNamesTheDirectoryThatWasChecked() {
        assertEquals("docs --write=" + folder, advice(folder.toString()));
        assertEquals("docs --write=.", advice("."));
        assertEquals("docs --write=''", advice(""));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no POSIX shell, and names are others")
    void aShellHandsTheAdviceOverUnchanged() throws IOException, InterruptedException {
        Random random = new Random(11);
        StringBuilder script = new StringBuilder();
        List<String> directories = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Path directory = Files.createDirectories(folder.resolve(name(random)));
            directories.add("--write=" + directory);
            script.append("printf '%s\\n' ")
                    .append(advice(directory.toString()).substring("docs ".length()))
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve("script.sh"), script);
        Process process = new ProcessBuilder("sh", file.toString())
                .redirectErrorStream(true)
                .start();
        List<String> handed = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        process.waitFor();
        assertEquals(directories, handed);
    }

    @Test
    void afterTheAdviceTheDocumentsAreRight() {
        String write = advice(folder.toString());
        assertEquals(0, shop.run(write.split(" ")).exitCode());
        Run again = shop.run("docs", "--check", folder.toString());
        assertEquals(0, again.exitCode(), again::all);
    }

    @Test
    void aDirectoryThatThisProcessCannotNameIsSaid() {
        NotJudgedException refused = assertThrows(
                NotJudgedException.class, () -> new RepositoryDocuments(folder, "a\0b", Map.of("a.md", "A\n")));
        assertEquals(
                "docsDirectory = \"a\0b\" is not a path that this process can name. Run it with a locale whose"
                        + " encoding has every character of it, such as LC_ALL=C.UTF-8.",
                refused.getMessage());
    }

    private static String advice(String directory) {
        Run run = shop.run("docs", "--check=" + directory);
        assertEquals(1, run.exitCode(), run::all);
        String last = run.output().lines().reduce("", (one, other) -> other);
        String first = "To fix it: run this command with ";
        assertTrue(last.startsWith(first) && last.endsWith(", and commit what changes."), last);
        return last.substring(first.length(), last.length() - ", and commit what changes.".length());
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder("d");
        for (int i = random.nextInt(8); i > 0; i--) {
            char character = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            name.append(character == '/' || character == '.' ? "/d" : character);
        }
        return name.toString();
    }
}
