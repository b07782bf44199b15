package shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The service as a process, with nothing in its environment but what a test sets. */
final class ShopProcess implements AutoCloseable {
    private static final String JAR = "target/service.jar";

    private final Process process;
    private final Path out;
    private final Path err;

    ShopProcess(Path directory, Map<String, String> variables, String... arguments) {
        out = directory.resolve("out.txt");
        err = directory.resolve("err.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                Path.of(JAR).toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(variables);
        try {
            process = builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What it prints after some words, once it has printed them and the end of that line; one that ends before is an error. */
    String awaitLine(String words) throws InterruptedException {
        while (true) {
            boolean isOver = process.waitFor(100, TimeUnit.MILLISECONDS);
            String text = out();
            int start = text.indexOf(words);
            int end = text.indexOf('\n', Math.max(0, start));
            if (start >= 0 && end > 0) {
                return text.substring(start + words.length(), end).strip();
            }
            if (isOver) {
                throw new AssertionError("it ended; it said\n" + text + err());
            }
        }
    }

    /** The exit code, once it has ended; one that hangs is an error after minutes. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(4, TimeUnit.MINUTES)) {
            throw new AssertionError("it hangs; it said\n" + out() + err());
        }
        return process.exitValue();
    }

    String out() {
        return text(out);
    }

    String err() {
        return text(err);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
