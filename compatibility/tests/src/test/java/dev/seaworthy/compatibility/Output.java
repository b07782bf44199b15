package dev.seaworthy.compatibility;

import dev.seaworthy.runtime.ConfigReport;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A directory that compilations write into: classes, and sources beside them. */
final class Output {
    private final Path classes;
    private final Path sources;

    Output(Path directory) {
        classes = create(directory.resolve("classes"));
        sources = create(directory.resolve("sources"));
    }

    private static Path create(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path classes() {
        return classes;
    }

    Path sources() {
        return sources;
    }

    /** Compiles sources into it, with Seaworthy and other processors in their order, and without a finding. */
    Output compile(JavaTool tool, List<Path> files, String libraries, String processors) {
        return compile(tool, List.of("-nowarn"), files, libraries, processors);
    }

    /** The same, with options of the compiler. */
    Output compile(JavaTool tool, List<String> options, List<Path> files, String libraries, String processors) {
        StringWriter said = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-encoding", "UTF-8"));
        arguments.addAll(options);
        arguments.addAll(List.of("-d", classes.toString(), "-s", sources.toString(), "-processorpath", processors));
        arguments.addAll(List.of("-cp", String.join(File.pathSeparator, classes.toString(), libraries)));
        files.forEach(file -> arguments.add(file.toString()));
        boolean compiled = tool.run(new PrintWriter(said, true), arguments.toArray(String[]::new));
        if (!compiled || !said.toString().isEmpty()) {
            throw new AssertionError(tool + " says: " + said);
        }
        return this;
    }

    /** Everything of one configuration that is written as text, by its path: the loader and the documents. */
    Map<String, String> texts() {
        Map<String, String> texts = textsBelow(sources);
        texts.putAll(textsBelow(classes));
        return texts;
    }

    /** The same of any directory. */
    static Map<String, String> textsBelow(Path directory) {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(directory)) {
            String path = directory.relativize(file).toString().replace('\\', '/');
            if (path.startsWith("META-INF/seaworthy/") || path.endsWith("ConfigLoader.java")) {
                texts.put(path, text(file));
            }
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files below a directory, in their order by name. */
    static List<Path> files(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the classes of the configuration, and of what was generated from it. */
    void removeConfiguration() {
        try {
            for (Path file : files(classes)) {
                if (file.getFileName().toString().startsWith("ShopConfig")) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a static method of a compiled class gives for variables. */
    Object call(String type, String method, Map<String, String> variables, String libraries) {
        List<URL> path = new ArrayList<>(List.of(url(classes)));
        for (String library : libraries.split(File.pathSeparator, -1)) {
            path.add(url(Path.of(library)));
        }
        // The runtime is the tests' own, so that a report is one for both.
        try (URLClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), Output.class.getClassLoader())) {
            return loader.loadClass(type).getMethod(method, Map.class).invoke(null, variables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError(missing.getMessage(), missing);
        }
    }

    /** The report of the shop's loader, as text. */
    String report(Map<String, String> variables, String libraries) {
        return ((ConfigReport<?>) call("shop.ShopConfigLoader", "check", variables, libraries)).toString();
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
