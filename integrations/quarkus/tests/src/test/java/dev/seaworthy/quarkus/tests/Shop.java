package dev.seaworthy.quarkus.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The application as it is packaged, which is started in a working directory with nothing in its environment but what is given. */
final class Shop {
    private static final Path PACKAGE = Path.of("../application/target/quarkus-app");

    private final Path directory;
    private final Map<String, String> variables = new HashMap<>();
    private final List<String> options = new ArrayList<>();
    private Path application = PACKAGE;

    Shop(Path directory) {
        this.directory = directory;
    }

    /** Adds a variable of the environment. */
    Shop with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** Adds an option of the JVM, such as a system property. */
    Shop withOption(String option) {
        options.add(option);
        return this;
    }

    /** Takes a copy of the application whose own file has one more property. */
    Shop packedWith(String property) throws IOException {
        application = directory.resolve("quarkus-app");
        try (Stream<Path> files = Files.walk(PACKAGE)) {
            for (Path each : files.toList()) {
                Files.copy(each, application.resolve(PACKAGE.relativize(each)));
            }
        }
        try (Stream<Path> jars = Files.list(application.resolve("app"));
                FileSystem jar = FileSystems.newFileSystem(jars.findFirst().orElseThrow())) {
            Files.writeString(jar.getPath("application.properties"), "\n" + property + "\n", StandardOpenOption.APPEND);
        }
        return this;
    }

    /** Starts it and waits until it ends by itself; one that goes on for minutes is an error. */
    Ended end() {
        Process process = start();
        try {
            boolean ended = process.waitFor(4, TimeUnit.MINUTES);
            process.destroyForcibly().waitFor();
            if (!ended) {
                throw new AssertionError("it goes on; it said\n" + out() + err());
            }
            return new Ended(process.exitValue(), out(), err());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Starts it. */
    Process start() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")); // Quick for what ends soon.
        command.addAll(options);
        command.addAll(List.of(
                "-jar",
                application
                        .resolve("quarkus-run.jar")
                        .toAbsolutePath()
                        .normalize()
                        .toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(directory.resolve("out.txt").toFile())
                .redirectError(directory.resolve("err.txt").toFile());
        builder.environment().clear();
        builder.environment().putAll(variables);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it has printed to the standard output so far. */
    String out() {
        return read("out.txt");
    }

    /** What it has printed to the standard error so far. */
    String err() {
        return read("err.txt");
    }

    private String read(String file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
