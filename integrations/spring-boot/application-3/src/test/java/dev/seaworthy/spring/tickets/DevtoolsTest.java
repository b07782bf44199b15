package dev.seaworthy.spring.tickets;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application with the real devtools, which restarts it in its process when a class or a file of it changes. */
class DevtoolsTest {
    private static final String LISTENS = "Tomcat started on port";
    private static final String REFUSED = "TicketsConfig cannot start in development: 1 problem";
    private static final long MINUTES = 2;

    @TempDir
    private Path directory;

    private Path classes;
    private Path out;
    private Process process;

    @BeforeEach
    void start() throws IOException {
        classes = Files.createDirectory(directory.resolve("classes"));
        out = directory.resolve("out.txt");
        copy(Path.of(Tickets.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()));
        String libraries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry ->
                        entry.endsWith(".jar") || !entry.startsWith(Path.of("").toAbsolutePath() + File.separator))
                .collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.home=" + directory,
                        "-cp",
                        classes + File.pathSeparator + libraries,
                        Tickets.class.getName(),
                        "--server.port=0",
                        "--spring.devtools.livereload.enabled=false",
                        "--spring.devtools.restart.poll-interval=300ms",
                        "--spring.devtools.restart.quiet-period=100ms")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().clear();
        builder.environment().put("APP_ENV", "development");
        process = builder.start();
    }

    @AfterEach
    void end() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path to = classes.resolve(from.relativize(each).toString());
                if (Files.isRegularFile(each)) {
                    Files.createDirectories(to.getParent());
                    Files.copy(each, to);
                }
            }
        }
    }

    @Test
    void aRefusedRestartWaitsForTheNextEdit() throws IOException, InterruptedException {
        assertSays(LISTENS, 1);
        write("orders.capacity: many\n");
        assertSays(REFUSED, 1);
        write("orders.capacity: 9\n");
        assertSays(LISTENS, 2);
    }

    private void write(String text) throws IOException {
        Files.writeString(classes.resolve("application.yml"), text);
    }

    private void assertSays(String text, int times) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        boolean hasEnded = false;
        while (!hasEnded && said(text) < times && System.nanoTime() < deadline) {
            hasEnded = process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        assertTrue(said(text) >= times, () -> "ended " + !process.isAlive() + "\n" + lines());
    }

    private long said(String text) throws IOException {
        return Files.readString(out).split(text, -1).length - 1L;
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
