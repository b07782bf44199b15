package dev.seaworthy.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of files with {@code commands.txt}, which has commands, and {@code expected.txt}, which has all that they print. Words
 * that name a file of the case stand for its path.
 */
public final class CommandCase {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private final Path folder;

    /** A case in a folder. */
    public CommandCase(Path folder) {
        this.folder = folder;
    }

    /** The names of all cases below a folder. */
    public static List<String> names(Path cases) throws IOException {
        try (Stream<Path> folders = Files.list(cases)) {
            return folders.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    /**
     * Runs the commands and compares what they print.
     *
     * @param commands the configuration that they are about
     * @param files an empty folder, into which the files are copied
     */
    public void compare(CompiledCommands commands, Path files) throws IOException {
        copy(files);
        StringBuilder printed = new StringBuilder();
        for (String line : Files.readAllLines(files.resolve("commands.txt"))) {
            String[] arguments = Arrays.stream(line.split(" "))
                    .map(word -> isFile(files, word) ? files.resolve(word).toString() : word)
                    .toArray(String[]::new);
            CompiledCommands.Run run = commands.run(arguments);
            assertEquals(run, commands.run(arguments), "each run prints the same");
            printed.append("$ ").append(line).append('\n').append(run.all());
            printed.append("exit code ").append(run.exitCode()).append("\n\n");
        }
        String shown = printed.toString().replace(files + "/", "").replace("\r\n", "\n");
        Path expected = folder.resolve("expected.txt");
        if (UPDATE) {
            assertNull(System.getenv("CI"), "CI compares, and writes nothing");
            Files.writeString(expected, shown);
        }
        assertEquals(Files.exists(expected) ? Files.readString(expected) : "", shown);
    }

    private void copy(Path to) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(folder.relativize(each).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(each, copy);
                OwnersFile.keep(copy);
            }
        }
    }

    private static boolean isFile(Path files, String word) {
        return !word.startsWith("-") && Files.exists(files.resolve(word));
    }
}
