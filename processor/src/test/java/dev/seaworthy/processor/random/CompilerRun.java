package dev.seaworthy.processor.random;

import dev.seaworthy.processor.SeaworthyProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** One run of a compiler with the processor, in a directory: what it says, and what it writes. */
final class CompilerRun implements AutoCloseable {
    private static final Pattern CODE = Pattern.compile("\\[(SW\\d{3})]");

    private final Path output;
    private final List<Diagnostic<? extends JavaFileObject>> diagnostics;
    private final URLClassLoader classes;

    private CompilerRun(Path output, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        this.output = output;
        this.diagnostics = diagnostics;
        classes = classes(output);
    }

    private static URLClassLoader classes(Path output) {
        try {
            return new URLClassLoader(new URL[] {output.toUri().toURL()}, CompilerRun.class.getClassLoader());
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Something that a compiler says: its code, or its words where they have none, and the line of a source. */
    record Said(boolean isError, String file, long line, String code) {}

    static CompilerRun of(JavaCompiler compiler, Path directory, Map<String, String> sources) {
        return of(compiler, directory, sources, List.of(new SeaworthyProcessor()));
    }

    static CompilerRun of(
            JavaCompiler compiler, Path directory, Map<String, String> sources, List<? extends Processor> processors) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> written = write(Files.createDirectories(directory.resolve("source")), sources);
            Path output = Files.createDirectories(directory.resolve("output"));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(),
                    files,
                    said,
                    isJavac(compiler)
                            ? List.of("--release", "17", "-Xmaxerrs", "10000", "-Xmaxwarns", "10000")
                            : List.of("--release", "17"),
                    null,
                    files.getJavaFileObjectsFromPaths(written));
            task.setProcessors(processors);
            task.call();
            return new CompilerRun(output, said.getDiagnostics());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isJavac(JavaCompiler compiler) {
        return compiler.getClass().getName().startsWith("com.sun.");
    }

    private static List<Path> write(Path directory, Map<String, String> sources) throws IOException {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = directory.resolve(source.getKey());
            Files.createDirectories(file.resolveSibling(""));
            written.add(Files.writeString(file, source.getValue()));
        }
        return written;
    }

    /** The errors and warnings about sources below a directory. */
    List<Said> said(String below) {
        return diagnostics.stream()
                .map(CompilerRun::said)
                .filter(each -> each.file().startsWith(below + "/"))
                .distinct()
                .toList();
    }

    List<Said> errors(String below) {
        return said(below).stream().filter(Said::isError).toList();
    }

    private static Said said(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        Matcher code = CODE.matcher(message);
        String path = diagnostic.getSource() == null
                ? ""
                : diagnostic.getSource().toUri().getPath();
        return new Said(
                diagnostic.getKind() == Diagnostic.Kind.ERROR,
                path.replaceFirst(".*/(source|output)/", ""),
                diagnostic.getLineNumber(),
                code.find() ? code.group(1) : message);
    }

    /** What came of the configurations of a package beside classes, by its path: loaders and documents. */
    Map<String, String> written(String packageName) {
        Map<String, String> written = new TreeMap<>();
        for (Path root : List.of(output.resolve(packageName), output.resolve("META-INF/seaworthy"))) {
            if (Files.exists(root)) {
                read(root).forEach(written::put);
            }
        }
        written.keySet()
                .removeIf(path -> !path.startsWith(packageName + "/") && !path.contains("/" + packageName + "."));
        return written;
    }

    private Map<String, String> read(Path root) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".class")) {
                    texts.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
            return texts;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The text of a file that was written. */
    String text(String path) {
        try {
            return Files.readString(output.resolve(path));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The loader of a configuration. */
    Loader loader(RandomConfiguration configuration) {
        try {
            return new Loader(configuration, classes.loadClass(configuration.loader()));
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("no loader for seed " + configuration.seed(), missing);
        }
    }

    @Override
    public void close() {
        try {
            classes.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
