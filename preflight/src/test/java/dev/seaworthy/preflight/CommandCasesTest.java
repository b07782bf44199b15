package dev.seaworthy.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What commands print: a folder is a case, {@code commands.txt} has its commands, {@code expected.txt} all that they print. Words
 * that name a file of the case stand for its path.
 */
class CommandCasesTest {
    private static final Path CASES = Path.of("src/test/resources/commands");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TempDir
    private static Path classes;

    private static CompiledCommands commands;

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        commands = CompiledCommands.of(
                Path.of("src/test/resources/shop/ShopConfig.java"), "shop.ShopConfigLoader", classes);
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsWhatIsExpected(String name, @TempDir Path files) throws IOException {
        copy(CASES.resolve(name), files);
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
        Path expected = CASES.resolve(name).resolve("expected.txt");
        if (UPDATE) {
            assertNull(System.getenv("CI"), "CI compares, and writes nothing");
            Files.writeString(expected, shown);
        }
        assertEquals(Files.exists(expected) ? Files.readString(expected) : "", shown);
    }

    /** As their owner keeps files of secrets: a checkout has them for all to read, which would be a warning. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path each : files.toList()) {
                Path copy = to.resolve(each.getFileName());
                Files.copy(each, copy);
                Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-------"));
            }
        }
    }

    private static boolean isFile(Path files, String word) {
        return !word.startsWith("-") && Files.exists(files.resolve(word));
    }
}
