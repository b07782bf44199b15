package dev.seaworthy.documents;

import dev.seaworthy.runtime.ConfigReport;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the real compiler and the processor made of the interfaces of a folder: every output, and the loader. */
final class Generated {
    private static final Path CASES = Path.of("../processor/src/test/resources/cases");

    private final Path classes;
    private final String configuration;

    private Generated(Path classes, String configuration) {
        this.classes = classes;
        this.configuration = configuration;
    }

    /** The configuration of one of the processor's golden cases. */
    static Generated ofCase(String name, String configuration, Path classes, String... options) {
        return of(CASES.resolve(name).resolve("input"), configuration, classes, options);
    }

    /**
     * Compiles the sources of a folder with every output.
     *
     * @param sources the folder
     * @param configuration the qualified name of the interface, with dots
     * @param classes where the output goes
     * @param more more options of the compiler
     */
    static Generated of(Path sources, String configuration, Path classes, String... more) {
        String classPath = System.getProperty("java.class.path");
        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> found = Files.walk(sources)) {
            Files.createDirectories(classes);
            List<Path> all = found.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            List<String> options = new ArrayList<>(List.of(
                    "-d",
                    classes.toString(),
                    "-s",
                    classes.toString(),
                    "-classpath",
                    classPath,
                    "-processorpath",
                    classPath,
                    "-processor",
                    "dev.seaworthy.processor.SeaworthyProcessor",
                    "-Aseaworthy.emit=all"));
            options.addAll(List.of(more));
            boolean isCompiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(all))
                    .call();
            if (!isCompiled) {
                throw new AssertionError(messages.toString());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Generated(classes, configuration);
    }

    /** A generated file, by its path in a repository. */
    Path file(String path) {
        return classes.resolve("META-INF/seaworthy").resolve(configuration).resolve(path);
    }

    /** A generated resource of the application, by its path on the class path. */
    Path resource(String path) {
        return classes.resolve(path);
    }

    /** The text of a generated file. */
    String text(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Every generated document, by its path in a repository. */
    Map<String, String> texts() {
        Path root = file("");
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(each).toString().replace('\\', '/'), Files.readString(each));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return texts;
    }

    /** What the generated loader says of variables. */
    ConfigReport<?> check(Map<String, String> variables) {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, Generated.class.getClassLoader())) {
            Class<?> type = Class.forName(loaderName(), true, loader);
            Method check = type.getDeclaredMethod("check", Map.class);
            check.setAccessible(true);
            return (ConfigReport<?>) check.invoke(null, variables);
        } catch (ReflectiveOperationException | IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private String loaderName() {
        return configuration + "Loader";
    }
}
