package dev.seaworthy.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.seaworthy.processor.SeaworthyProcessor;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
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
import javax.tools.ToolProvider;
import picocli.CommandLine;

/** Runs of {@code adopt}, and what the real compiler and processor make of the interfaces. */
final class AdoptRuns {
    private AdoptRuns() {}

    static CompiledCommands.Run run(String... arguments) {
        StringWriter output = new StringWriter();
        StringWriter errors = new StringWriter();
        CommandLine program = Main.program();
        program.setOut(new PrintWriter(output, true));
        program.setErr(new PrintWriter(errors, true));
        int code = CommandLines.run(program, arguments);
        return new CompiledCommands.Run(output.toString(), errors.toString(), code);
    }

    /** Adopts a dotenv file as {@code App} of a package, below a folder, and gives what was printed. */
    static String adopt(Path file, String packageName, Path folder) {
        CompiledCommands.Run run =
                run("adopt", file.toString(), "--package", packageName, "--name", "App", "--output", folder.toString());
        assertEquals(0, run.exitCode(), run::all);
        return run.output();
    }

    /** Compiles all sources below a folder into another one; neither an error nor a warning is allowed. */
    static ClassLoader compile(Path sources, Path classes) throws IOException {
        Files.createDirectories(classes);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> files;
        try (Stream<Path> all = Files.walk(sources)) {
            files = all.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-encoding",
                    "UTF-8",
                    "-Xlint:all,-processing,-classfile,-path");
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, manager, diagnostics, options, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(new SeaworthyProcessor()));
            task.call();
        }
        List<String> found = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> each : diagnostics.getDiagnostics()) {
            if (each.getKind() != Diagnostic.Kind.NOTE) {
                found.add(each.toString());
            }
        }
        assertEquals(List.of(), found);
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, AdoptRuns.class.getClassLoader());
    }

    /** The variable of the environment: that of the first setting. */
    static String environmentVariable(String source) {
        return source.replaceFirst("(?s).*?@EnvVar\\(\"(\\w+)\"\\).*", "$1");
    }

    /** What a loader says of a source. */
    static ConfigReport<?> check(ClassLoader classes, String packageName, ConfigSource source)
            throws ReflectiveOperationException {
        Class<?> loader = Class.forName(packageName + ".AppLoader", true, classes);
        return (ConfigReport<?>) loader.getMethod("check", ConfigSource.class).invoke(null, source);
    }
}
