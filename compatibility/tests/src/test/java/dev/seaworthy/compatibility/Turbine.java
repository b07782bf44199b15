package dev.seaworthy.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Bazel's compiler of headers, which runs the processors whose loaders other targets call, in a process of its own. */
final class Turbine {
    private final Path directory;

    Turbine(Path directory) {
        this.directory = directory;
    }

    /** What a processor writes, by its path. */
    Map<String, String> texts(List<Path> files, List<Path> libraries, String processor, List<Path> processorPath) {
        Path sources = directory.resolve("sources.jar");
        Path resources = directory.resolve("resources.jar");
        List<String> arguments = new ArrayList<>(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "com.google.turbine.main.Main",
                "--output",
                directory.resolve("headers.jar").toString(),
                "--gensrc_output",
                sources.toString(),
                "--resource_output",
                resources.toString(),
                "--processors",
                processor,
                "--javacopts",
                "--release",
                "17",
                "--"));
        add("--sources", files, arguments);
        add("--classpath", libraries, arguments);
        add("--processorpath", processorPath, arguments);
        Ended ended = Ended.java(directory, Map.of(), arguments);
        assertEquals(new Ended(0, "", ""), ended);
        Map<String, String> texts = new TreeMap<>();
        collect(sources, texts);
        collect(resources, texts);
        return texts;
    }

    private static void add(String option, List<Path> paths, List<String> arguments) {
        arguments.add(option);
        paths.forEach(path -> arguments.add(path.toString()));
    }

    private static void collect(Path jar, Map<String, String> texts) {
        if (!Files.exists(jar)) {
            throw new AssertionError(jar + " was not written");
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && !entry.getName().equals("META-INF/MANIFEST.MF")) {
                    try (InputStream content = zip.getInputStream(entry)) {
                        texts.put(entry.getName(), new String(content.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
