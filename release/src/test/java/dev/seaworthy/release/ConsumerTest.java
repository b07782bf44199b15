package dev.seaworthy.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that has the folder alone: built, started, and refused. */
class ConsumerTest {
    private static final Path CONSUMER = Path.of("src/test/resources/consumer");
    private static final Map<String, String> GOOD = Map.of("APP_ENV", "development");
    private static final Map<String, String> BAD = Map.of("APP_ENV", "production", "DEBUG", "true");

    private final Release release = Release.first();

    @TempDir
    private Path folder;

    @Test
    void byMavenWithAnEmptyLocalRepository() throws IOException, InterruptedException {
        copy(CONSUMER, folder);
        Path settings = folder.resolve("settings.xml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replace("@repository@", release.root().toUri().toString()));
        Program.run(
                        folder,
                        Map.of(),
                        List.of(
                                "mvn",
                                "--batch-mode",
                                "--no-transfer-progress",
                                "-q",
                                "-s",
                                settings.toString(),
                                "-Dmaven.repo.local=" + folder.resolve("local"),
                                "-Dseaworthy.version=" + Release.VERSION,
                                "package",
                                "dependency:copy-dependencies"))
                .good();
        Path jars = folder.resolve("target/dependency");
        started(List.of("-cp", folder.resolve("target/classes") + File.pathSeparator + jars + "/*", "shop.Main"));
    }

    @Test
    void byTheCompilerAlone() throws IOException, InterruptedException {
        Path classes = folder.resolve("classes");
        List<String> command = compiler(classes);
        command.addAll(List.of("-cp", classPath()));
        command.addAll(sources());
        Program.run(folder, Map.of(), command).good();
        started(List.of("-cp", classes + File.pathSeparator + classPath(), "shop.Main"));
    }

    @Test
    void asAModule() throws IOException, InterruptedException {
        Path classes = folder.resolve("classes");
        Path descriptor = folder.resolve("module-info.java");
        Files.writeString(
                descriptor, "module shop {\n    requires java.compiler;\n    requires dev.seaworthy.runtime;\n}\n");
        List<String> command = compiler(classes);
        command.addAll(List.of("--module-path", classPath(), descriptor.toString()));
        command.addAll(sources());
        Program.run(folder, Map.of(), command).good();
        started(List.of("--module-path", classes + File.pathSeparator + classPath(), "--module", "shop/shop.Main"));
    }

    private List<String> compiler(Path classes) {
        return new ArrayList<>(List.of(
                Program.ofJdk("javac"),
                "--release",
                "17",
                "-Xlint:all",
                "-Werror",
                "-d",
                classes.toString(),
                "--processor-path",
                release.file("seaworthy-processor", ".jar") + File.pathSeparator + classPath()));
    }

    private String classPath() {
        return release.file("seaworthy-annotations", ".jar")
                + File.pathSeparator
                + release.file("seaworthy-runtime", ".jar");
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(CONSUMER.resolve("src").toAbsolutePath())) {
            return files.filter(Files::isRegularFile).map(Path::toString).toList();
        }
    }

    private void started(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Program.ofJdk("java")));
        command.addAll(arguments);
        assertEquals("listening on 8080\n", Program.run(folder, GOOD, command).good());
        Program refused = Program.run(folder, BAD, command);
        assertEquals(78, refused.status(), refused.output());
        assertTrue(refused.output().contains("DEBUG    must be false"), refused.output());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy);
            }
        }
    }
}
