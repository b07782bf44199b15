package dev.seaworthy.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A process that can be started again and again: a command, its whole environment and its directory. One runs at a time,
 * because the processor time of a child is told apart from its siblings' by the clock before and after.
 *
 * @param command the program and its arguments
 * @param environment every variable that it gets; none is inherited
 * @param directory where it runs
 */
public record Child(List<String> command, Map<String, String> environment, Path directory) {
    private static final long NANOS_PER_MICRO = 1_000;

    /** Keeps copies. */
    public Child {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /**
     * The same with other variables.
     *
     * @param changes the variables to set over these
     * @return the child
     */
    public Child with(Map<String, String> changes) {
        Map<String, String> all = new TreeMap<>(environment);
        all.putAll(changes);
        return new Child(command, all, directory);
    }

    /**
     * Runs it to its end.
     *
     * @return what it took and said
     */
    public synchronized Ended run() {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        long before = ChildTime.micros();
        long start = System.nanoTime();
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            long wall = (System.nanoTime() - start) / NANOS_PER_MICRO;
            return new Ended(status, output, ChildTime.micros() - before, wall);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /**
     * Runs it, and does not accept that it fails.
     *
     * @return what it took and said
     */
    public Ended runWell() {
        Ended ended = run();
        if (ended.status() != 0) {
            throw new IllegalStateException(
                    "status " + ended.status() + " from " + String.join(" ", command) + "\n" + ended.output());
        }
        return ended;
    }

    /**
     * A process that has ended.
     *
     * @param status its exit status
     * @param output its standard output and standard error
     * @param cpuMicros its processor time, user and system, microseconds
     * @param wallMicros the time it took, microseconds
     */
    public record Ended(int status, String output, long cpuMicros, long wallMicros) {}
}
