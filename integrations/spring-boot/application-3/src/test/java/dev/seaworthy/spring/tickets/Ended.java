package dev.seaworthy.spring.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The application's jar as a process that ended: by itself, or when it had answered a request.
 *
 * @param status the exit code
 * @param out what it printed to the standard output
 * @param err what it printed to the standard error
 * @param answer what it answered, nothing when it ended before
 */
record Ended(int status, String out, String err, String answer) {
    private static final Path JAR = Path.of("target/tickets.jar").toAbsolutePath();
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final long MINUTES = 4;

    /** Starts the application with nothing in its environment but these variables, and asks it for a path when it listens. */
    static Ended application(Path directory, Map<String, String> variables, String path, List<String> arguments) {
        return application(JAR, directory, variables, path, arguments);
    }

    /** The same application in another jar. Arguments that begin with {@code -D} are those of Java. */
    static Ended application(
            Path jar, Path directory, Map<String, String> variables, String path, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("-jar", jar.toString(), "--server.port=0"));
        for (String argument : arguments) {
            command.add(argument.startsWith("-D") ? 0 : command.size(), argument);
        }
        return java(directory, variables, path, command);
    }

    /** Has Spring Boot lay the jar out as a directory, whose libraries are files of their own. */
    static Path extracted(Path directory) {
        Path destination = directory.resolve("extracted");
        List<String> command =
                List.of("-Djarmode=tools", "-jar", JAR.toString(), "extract", "--destination", destination.toString());
        Ended ended = java(directory, Map.of(), "", command);
        assertEquals(0, ended.status(), ended::toString);
        return destination;
    }

    private static Ended java(Path directory, Map<String, String> variables, String path, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")); // Quick for what ends soon.
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(directory.resolve("out.txt").toFile())
                .redirectError(directory.resolve("err.txt").toFile());
        builder.environment().clear();
        builder.environment().putAll(variables);
        try {
            return ended(builder.start(), directory, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static Ended ended(Process process, Path directory, String path) throws IOException, InterruptedException {
        Path out = directory.resolve("out.txt");
        Path err = directory.resolve("err.txt");
        String answer = "";
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        try {
            boolean isAnswered = false;
            while (!isAnswered && !process.waitFor(100, TimeUnit.MILLISECONDS)) {
                Matcher port = PORT.matcher(Files.readString(out));
                if (port.find()) {
                    answer = get("http://localhost:" + port.group(1) + path);
                    isAnswered = true;
                } else if (System.nanoTime() > deadline) {
                    throw new AssertionError("it hangs; it said\n" + Files.readString(out) + Files.readString(err));
                }
            }
        } finally {
            process.destroy();
            process.waitFor();
        }
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err), answer);
    }

    private static String get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
