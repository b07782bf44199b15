package dev.seaworthy.preflight;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.Dotenv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The example files of ten public applications are adopted, and the applications start with them in development. */
class AdoptedApplicationsTest {
    private static final Path FILES = Path.of("src/test/resources/adopt/applications");

    @TempDir
    private static Path folder;

    private static List<Path> files = List.of();

    @BeforeAll
    static void adopt() throws IOException {
        try (Stream<Path> all = Files.list(FILES)) {
            files = all.filter(each -> each.toString().endsWith(".env"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            AdoptRuns.adopt(file, packageOf(file), folder.resolve("sources"));
        }
        AdoptRuns.compile(folder.resolve("sources"), folder.resolve("classes"));
    }

    private static String packageOf(Path file) {
        return "app." + file.getFileName().toString().replace(".env", "").replace("-", "");
    }

    private static String source(Path file) throws IOException {
        return Files.readString(folder.resolve("sources/" + packageOf(file).replace('.', '/') + "/App.java"));
    }

    @Test
    void thereAreTen() {
        assertEquals(10, files.size());
    }

    @Test
    void eachStartsWithItsFileInDevelopment() {
        assertAll(files.stream().<Executable>map(file -> () -> assertStarts(file)));
    }

    private static void assertStarts(Path file) throws IOException, InterruptedException {
        Path directory = Files.createDirectories(folder.resolve("run/" + packageOf(file)));
        Files.copy(file, directory.resolve(".env.development"));
        String classPath = folder.resolve("classes")
                + System.getProperty("path.separator")
                + System.getProperty("java.class.path");
        ProcessBuilder start = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        packageOf(file) + ".AppLoader",
                        "print")
                .directory(directory.toFile())
                .redirectErrorStream(true);
        start.environment().clear();
        start.environment().put(AdoptRuns.environmentVariable(source(file)), "development");
        Process process = start.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        for (String name : Dotenv.parse(file, Map.of()).keySet()) {
            assertTrue(printed.matches("(?s).*\\b" + name + "\\b.*"), () -> name + " is not a setting of\n" + printed);
        }
        assertFalse(printed.contains("no setting reads it"), printed);
        assertFalse(printed.contains("cannot start"), printed);
    }

    /** Their keys and passwords, but for words such as password, are nowhere in the interfaces. */
    @Test
    void noKeyIsCopied() throws IOException {
        List<String> copied = new ArrayList<>();
        for (Path file : files) {
            String source = source(file);
            Dotenv.parse(file, Map.of()).forEach((name, value) -> {
                boolean isKey = name.matches(".*(KEY|SECRET|PASSWORD|SALT)") && value.length() > 9;
                if (isKey && source.contains(value)) {
                    copied.add(file + ": " + name);
                }
            });
        }
        assertEquals(List.of(), copied);
    }
}
