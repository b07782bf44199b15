package dev.seaworthy.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.scanner.BuiltInCheckerSuppliers;
import dev.seaworthy.processor.SeaworthyProcessor;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that lets Error Prone judge generated code, and fails at a warning, does not fail at a loader. */
@Tag("long")
class ErrorProneTest {
    private static final Path CASES = Path.of("../../processor/src/test/resources/cases");

    /** A default of several lines is written line by line, and the set of URLs compares texts; what two cases do is on purpose. */
    private static final List<String> EXCEPT = List.of(
            "-Xep:StringConcatToTextBlock:OFF",
            "-Xep:URLEqualsHashCode:OFF",
            "-Xep:InfiniteRecursion:WARN",
            "-Xep:UnicodeInCode:WARN");

    private static final String LIBRARIES =
            Jars.path(Jars.RUNTIME, Jars.ANNOTATIONS, Jars.JACKSON, Jars.JSPECIFY, Jars.VALIDATION);

    /** Of a configuration without settings the compiler warns itself. */
    private static final String EMPTY = "configurationsHaveSettings";

    @Test
    void itFindsNothingInALoader(@TempDir Path directory) throws IOException {
        JavaCompiler compiler = new BaseErrorProneJavaCompiler(BuiltInCheckerSuppliers.defaultChecks());
        List<String> found = new ArrayList<>();
        int loaders = 0;
        for (Path folder : below(CASES, 1)) {
            if (hasLoader(folder) && !folder.endsWith(EMPTY) && !Files.exists(folder.resolve("input/options.txt"))) {
                loaders++;
                found.addAll(found(compiler, folder, Files.createDirectories(directory.resolve(folder.getFileName()))));
            }
        }
        assertTrue(loaders > 50, loaders + " cases have a loader");
        assertEquals(List.of(), found);
    }

    private static boolean hasLoader(Path folder) throws IOException {
        return below(folder.resolve("expected"), 9).stream().anyMatch(ErrorProneTest::isLoader);
    }

    private static boolean isLoader(Path file) {
        return file.toString().endsWith("Loader.java");
    }

    private static List<Path> below(Path folder, int depth) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.sorted().toList();
        }
    }

    private static List<String> found(JavaCompiler compiler, Path folder, Path output) throws IOException {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, Locale.ROOT, null)) {
            List<Path> sources = below(folder.resolve("input"), 9).stream()
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
            List<String> options = new ArrayList<>(EXCEPT);
            options.addAll(List.of("--release", "17", "-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
            options.addAll(List.of("-d", output.toString(), "-classpath", LIBRARIES));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(), files, said, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new SeaworthyProcessor()));
            boolean isGood = task.call();
            List<String> found = new ArrayList<>();
            for (Diagnostic<? extends JavaFileObject> each : said.getDiagnostics()) {
                JavaFileObject file = each.getSource();
                if (each.getKind() != Diagnostic.Kind.NOTE
                        && file != null
                        && file.getName().endsWith("Loader.java")) {
                    found.add(folder.getFileName() + ": " + each);
                }
            }
            if (!isGood && found.isEmpty()) {
                found.add(folder.getFileName() + " does not compile: " + said.getDiagnostics());
            }
            return found;
        }
    }
}
