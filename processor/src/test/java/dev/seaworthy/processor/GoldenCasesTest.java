package dev.seaworthy.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code src/test/resources/cases} is a case. A new one is only files:
 *
 * <ul>
 *   <li>{@code input/**.java} is compiled, with one option a line of {@code input/options.txt} where there is one;
 *   <li>{@code expected} is what the compiler prints, as {@code diagnostics.txt}, and every source and document that it
 *       writes;
 *   <li>{@code input/environments/NAME.properties} is the environment of a process. The generated loader checks it, and
 *       {@code expected/reports/NAME.txt} is the whole report: problems, warnings, and the effective configuration.
 * </ul>
 *
 * <p>Here javac is called as a build calls it, with files, where all other tests compile in memory: a compiler that is given
 * a listener prints nothing, and in memory {@code -encoding} has no effect on what is written.
 */
class GoldenCasesTest {
    static final Path CASES = Path.of("src/test/resources/cases");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCompilerSaysAndWritesWhatIsExpected(String name) throws IOException {
        Path folder = CASES.resolve(name);
        Golden.compare(folder.resolve("expected"), run(folder.resolve("input")));
    }

    private static Map<String, String> run(Path input) throws IOException {
        Path classes = Files.createTempDirectory("golden");
        try {
            return run(input, classes);
        } finally {
            delete(classes);
        }
    }

    private static Map<String, String> run(Path input, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        boolean isGood;
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<String> options = new ArrayList<>(List.of(
                    "-Xlint:all,-processing,-options,-path",
                    "--release",
                    "17",
                    "-Xmaxerrs",
                    "1000",
                    "-d",
                    classes.toString(),
                    "-s",
                    classes.toString()));
            Path more = input.resolve("options.txt");
            if (Files.exists(more)) {
                options.addAll(Files.readString(more).lines().toList());
            }
            JavaCompiler.CompilationTask task = compiler.getTask(
                    said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources(input)));
            task.setProcessors(List.of(new SeaworthyProcessor()));
            isGood = task.call();
        }
        Map<String, String> result = new TreeMap<>();
        String text = said.toString().replace("\r\n", "\n").replace(input.toString() + java.io.File.separator, "");
        if (!text.isEmpty()) {
            result.put("diagnostics.txt", text);
        }
        if (isGood) {
            Golden.read(classes).forEach((path, content) -> {
                if (!path.endsWith(".class")) {
                    result.put(path, content);
                }
            });
            result.putAll(Reports.of(input.resolve("environments"), classes));
        }
        return result;
    }

    private static List<Path> sources(Path input) throws IOException {
        try (Stream<Path> all = Files.walk(input)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
