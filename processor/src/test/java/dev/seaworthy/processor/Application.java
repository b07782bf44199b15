package dev.seaworthy.processor;

import com.google.testing.compile.JavaFileObjects;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.runtime.load.Loading;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;

/** The shop as jars, to be started as a process in production. */
final class Application {
    private static final Map<String, String> PRODUCTION = Map.ofEntries(
            Map.entry("APP_ENV", "production"),
            Map.entry("DEBUG", "false"),
            Map.entry("DATABASE_URL", "postgresql://shop@db.shop.example:5432/shop?sslmode=verify-full"),
            Map.entry("SECRET_KEY", "Vb7tq2Xn9LrW4mKz8PcD1sHy6FgJ3uEaQoTi5RvN"),
            Map.entry("ALLOWED_HOSTS", "shop.example.com,www.shop.example.com"),
            Map.entry("PORT", "8443"),
            Map.entry("STORAGE_BACKEND", "s3"),
            Map.entry("REQUEST_TIMEOUT", "30s"),
            Map.entry("UPLOAD_LIMIT", "25MB"),
            Map.entry("UPLOAD_DIR", "/srv/shop/uploads"),
            Map.entry("WORKERS", "4"),
            Map.entry("LOG_LEVEL", "info"));

    private final Path directory;
    private final String classPath;

    /** Compiles the shop and packs it. */
    Application(Path directory) {
        this.directory = directory;
        Path classes = directory.resolve("classes");
        shop().classes().forEach((name, bytes) -> write(classes.resolve(name), bytes));
        classPath = String.join(
                System.getProperty("path.separator"),
                jar("shop", classes),
                jar("runtime", CodePlace.of(Loading.class)),
                jar("annotations", CodePlace.of(EnvConfig.class)));
    }

    /** The shop's configuration and its mains, compiled. */
    static Compiled shop() {
        return Compiled.of(
                JavaFileObjects.forResource("start/ShopConfig.java"),
                JavaFileObjects.forResource("start/Start.java"),
                JavaFileObjects.forResource("start/StartOrExit.java"),
                JavaFileObjects.forResource("start/StartWithHooks.java"),
                JavaFileObjects.forResource("start/Nothing.java"),
                JavaFileObjects.forResource("start/Bytes.java"),
                JavaFileObjects.forResource("start/Worker.java"),
                JavaFileObjects.forResource("start/Mailer.java"));
    }

    /** A command that starts one of its mains, with options of the virtual machine and arguments of the main. */
    List<String> command(List<String> options, String main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs a command in production and gives what it printed; the command ends well. */
    String run(List<String> command) {
        return run(command, Map.of());
    }

    /** Runs a command in another environment than that of production and gives what it printed; the command ends well. */
    String run(List<String> command, Map<String, String> changes) {
        Ended ended = end(command, changes);
        if (ended.status() != 0) {
            throw new AssertionError("status " + ended.status() + "\n" + ended.output());
        }
        return ended.output();
    }

    /** Runs a command in another environment than that of production; one that hangs is killed after minutes. */
    Ended end(List<String> command, Map<String, String> changes) {
        return end(command, changes, Set.of());
    }

    /** The same, where some variables are not set. */
    Ended end(List<String> command, Map<String, String> changes, Set<String> removed) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(PRODUCTION);
        builder.environment().putAll(changes);
        builder.environment().keySet().removeAll(removed);
        try {
            Process process = builder.start();
            CompletableFuture.delayedExecutor(2, TimeUnit.MINUTES).execute(process::destroyForcibly);
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** How a process ended, and all that it printed. */
    record Ended(int status, String output) {}

    /** A file in the directory where the application runs. */
    Path file(String name) {
        return directory.resolve(name);
    }

    private String jar(String name, Path classes) {
        if (!Files.isDirectory(classes)) {
            return classes.toString();
        }
        String jar = directory.resolve(name + ".jar").toString();
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        int status = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(out, out, "--create", "--file", jar, "-C", classes.toString(), ".");
        if (status != 0) {
            throw new AssertionError(said.toString());
        }
        return jar;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
