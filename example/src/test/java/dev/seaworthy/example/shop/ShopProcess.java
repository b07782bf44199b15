package dev.seaworthy.example.shop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shop as a process of its own, with an environment that holds what the test gives and nothing else. */
final class ShopProcess implements AutoCloseable {
    /** Far more than a start takes on a busy machine: it is reached only when something hangs. */
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private static final Pattern LISTENING = Pattern.compile("listening on http://.*:([0-9]+)");

    private final Process process;
    private final Output standardOutput;
    private final Output standardError;

    private ShopProcess(Process process) {
        this.process = process;
        this.standardOutput = new Output(process.getInputStream(), "stdout");
        this.standardError = new Output(process.getErrorStream(), "stderr");
    }

    /** Starts the classes of this build. */
    static ShopProcess start(Path directory, Map<String, String> environment, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), Shop.class.getName()));
        return startJava(directory, environment, arguments);
    }

    /** Starts a jar. */
    static ShopProcess startJar(Path jar, Path directory, Map<String, String> environment) throws IOException {
        return startJava(directory, environment, List.of("-jar", jar.toString()));
    }

    private static ShopProcess startJava(Path directory, Map<String, String> environment, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Quick to start, and nothing that depends on the number of processors.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(arguments);
        return startCommand(command, directory, environment);
    }

    /** Starts whatever starts it. */
    static ShopProcess startCommand(List<String> command, Path directory, Map<String, String> environment)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new ShopProcess(builder.start());
    }

    /** Waits until it listens, and gives the port. */
    int port() throws InterruptedException {
        Matcher line = LISTENING.matcher(standardOutput.await("listening on http://"));
        if (!line.find()) {
            throw new AssertionError("The log does not name the port.\n" + output());
        }
        return Integer.parseInt(line.group(1));
    }

    /** Waits until a line of the standard output holds a text, and gives the line. */
    String awaitLine(String text) throws InterruptedException {
        return standardOutput.await(text);
    }

    /** Asks it to stop, as an orchestrator does: with SIGTERM. */
    void askToStop() {
        // Not Process.destroy, which closes the streams as well.
        process.toHandle().destroy();
    }

    /** Waits until it has ended, and gives its exit status. */
    int exitStatus() throws InterruptedException {
        if (!process.waitFor(DEADLINE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("Shop still runs.\n" + output());
        }
        standardOutput.awaitEnd();
        standardError.awaitEnd();
        return process.exitValue();
    }

    List<String> standardOutput() {
        return standardOutput.lines();
    }

    List<String> standardError() {
        return standardError.lines();
    }

    /** All that it has written. */
    String output() {
        return String.join("\n", standardOutput()) + "\n" + String.join("\n", standardError());
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** What a process writes to one stream, line by line, as it comes. */
    private final class Output {
        private final List<String> lines = new ArrayList<>();
        private final Thread reader;
        private boolean ended;

        Output(InputStream stream, String name) {
            reader = new Thread(() -> read(stream), name);
            reader.setDaemon(true);
            reader.start();
        }

        private void read(InputStream stream) {
            try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    add(line);
                }
            } catch (IOException closed) {
                add("(" + closed + ")");
            }
            end();
        }

        private synchronized void add(String line) {
            lines.add(line);
            notifyAll();
        }

        private synchronized void end() {
            ended = true;
            notifyAll();
        }

        synchronized String await(String text) throws InterruptedException {
            long deadline = System.nanoTime() + DEADLINE.toNanos();
            int read = 0;
            while (true) {
                for (; read < lines.size(); read++) {
                    if (lines.get(read).contains(text)) {
                        return lines.get(read);
                    }
                }
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (ended || left <= 0) {
                    throw new AssertionError("Shop did not write \"" + text + "\".\n" + output());
                }
                wait(left);
            }
        }

        void awaitEnd() throws InterruptedException {
            reader.join();
        }

        synchronized List<String> lines() {
            return List.copyOf(lines);
        }
    }
}
