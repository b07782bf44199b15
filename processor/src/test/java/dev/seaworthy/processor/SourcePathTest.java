package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A compiler that is told to compile the configurations alone, and finds the types that they use on its source path, writes
 * and finds the same as one that is told of all.
 */
class SourcePathTest {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    @TempDir
    private static Path directory;

    @ParameterizedTest
    @MethodSource("dev.seaworthy.processor.GoldenCasesTest#cases")
    void writesTheSame(String name) throws IOException {
        Path input = GoldenCasesTest.CASES.resolve(name).resolve("input");
        List<Path> all = sources(input);
        List<Path> configurations = new ArrayList<>();
        for (Path source : all) {
            if (Files.readString(source).contains("@EnvConfig")) {
                configurations.add(source);
            }
        }
        boolean isGood = !Files.exists(GoldenCasesTest.CASES.resolve(name).resolve("expected/diagnostics.txt"));
        boolean hasMore = !configurations.isEmpty() && configurations.size() < all.size();
        assumeTrue(isGood && hasMore, "nothing else to find, or something to refuse");
        assertEquals(written(name, input, all), written(name + "-alone", input, configurations));
    }

    private static Map<String, String> written(String name, Path input, List<Path> sources) throws IOException {
        Path classes = Files.createDirectories(directory.resolve(name));
        List<String> options = new ArrayList<>(List.of("-proc:only", "-implicit:none", "-d", classes.toString()));
        options.addAll(List.of("-sourcepath", input.toString()));
        options.addAll(CaseCompiler.ownOptions(input));
        StringWriter said = new StringWriter();
        try (var files = JAVAC.getStandardFileManager(null, null, null)) {
            CompilationTask task =
                    JAVAC.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new SeaworthyProcessor()));
            task.call();
        }
        Map<String, String> written = new TreeMap<>();
        written.put("what was said", said.toString());
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String relative = classes.relativize(file).toString();
                // A compilation writes the notes of the types that it is told of.
                if (!relative.endsWith("Notes.java")) {
                    written.put(relative, Files.readString(file));
                }
            }
        }
        return written;
    }

    private static List<Path> sources(Path input) throws IOException {
        try (Stream<Path> all = Files.walk(input)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
