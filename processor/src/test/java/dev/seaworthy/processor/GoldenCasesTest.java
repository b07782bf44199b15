package dev.seaworthy.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
        CaseCompiler.Result compiled = CaseCompiler.compile(
                input, classes, List.of("-Xlint:all,-processing,-options,-path", "--release", "17"));
        Map<String, String> result = new TreeMap<>();
        if (!compiled.said().isEmpty()) {
            result.put("diagnostics.txt", compiled.said());
        }
        if (compiled.isGood()) {
            Golden.read(classes).forEach((path, content) -> {
                if (!path.endsWith(".class")) {
                    result.put(path, content);
                }
            });
            result.putAll(Reports.of(input.resolve("environments"), classes));
        }
        return result;
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
