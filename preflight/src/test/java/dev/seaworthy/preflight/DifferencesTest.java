package dev.seaworthy.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What diff prints of the files of one folder, and that nothing of a secret is in it. */
class DifferencesTest {
    private static final Path FILES = Path.of("src/test/resources/differences");
    private static final long SEED = Long.getLong("preflight.seed", 20261128);
    private static final int PART_OF_A_SECRET = 5;

    @TempDir
    private static Path folder;

    private static CompiledCommands commands;

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        commands = CompiledCommands.of(
                Path.of("src/test/resources/fleet/FleetConfig.java"),
                "fleet.FleetConfigLoader",
                folder.resolve("classes"));
        try (Stream<Path> files = Files.walk(FILES)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(FILES.relativize(each).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(each, copy);
                OwnersFile.keep(copy);
            }
        }
    }

    @Test
    void printsWhatIsExpected() throws IOException {
        StringBuilder printed = new StringBuilder();
        for (String line : Files.readAllLines(FILES.resolve("commands.txt"))) {
            CompiledCommands.Run run = commands.run(
                    Arrays.stream(line.split(" ")).map(DifferencesTest::located).toArray(String[]::new));
            printed.append("$ ").append(line).append('\n').append(run.all());
            printed.append("exit code ").append(run.exitCode()).append("\n\n");
        }
        String shown = printed.toString()
                .replace(CommittedDocument.shown(folder) + "/", "")
                .replace("\r\n", "\n");
        Path expected = FILES.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            assertNull(System.getenv("CI"), "CI compares, and writes nothing");
            Files.writeString(expected, shown);
        }
        assertEquals(Files.exists(expected) ? Files.readString(expected) : "", shown);
    }

    @Test
    void jsonObeysItsSchema() {
        for (String pair : List.of(
                "staging.env production.env",
                "staging.env own.env",
                "pointer.staging.env own.env",
                "staging.yaml production.yaml")) {
            CompiledCommands.Run run =
                    commands.run(Stream.concat(Stream.of("diff", "--format", "json"), Arrays.stream(pair.split(" ")))
                            .map(DifferencesTest::located)
                            .toArray(String[]::new));
            assertEquals(List.of(), Schemas.violations("diff-1", run.output()), pair);
        }
    }

    /** A file by its path, whether its environment stands before it or not. */
    private static String located(String word) {
        int start = word.indexOf('=') + 1;
        return word.endsWith(".env") || word.endsWith(".yaml") || word.equals("production")
                ? word.substring(0, start) + folder.resolve(word.substring(start))
                : word;
    }

    @Test
    void noPartOfASecretIsPrinted() throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < 100; i++) {
            List<String> secrets = List.of(secret(random), secret(random), secret(random));
            Path one = folder.resolve("random.staging.env");
            Path other = folder.resolve("random.production.env");
            Files.writeString(one, environment(random, secrets));
            Files.writeString(other, environment(random, secrets));
            for (String format : List.of("text", "json")) {
                String printed = commands.run("diff", "--format", format, one.toString(), other.toString())
                        .all();
                secrets.forEach(each -> requireNoPart(each, printed));
            }
        }
    }

    private static String environment(Random random, List<String> secrets) {
        String secret = secrets.get(random.nextInt(secrets.size()));
        List<String> databases =
                List.of("postgres://u:SECRET@db/s", "jdbc:mysql://db/s?password=SECRET", "host=db password=SECRET");
        List<String> webhooks =
                List.of("https://hooks.example.com/SECRET", "SECRET://example.com/x", "a@SECRET.com", "");
        return ("DATABASE_URL='" + databases.get(random.nextInt(databases.size())) + "'\n"
                        + "CACHE_URLS=redis://:SECRET@cache,redis://u:SECRET@other\n"
                        + "WEBHOOK='" + webhooks.get(random.nextInt(webhooks.size())) + "'\n"
                        + "API_KEY='" + (random.nextBoolean() ? "SECRET" : "") + "'\n")
                .replace("SECRET", secret);
    }

    private static String secret(Random random) {
        String letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            secret.append(letters.charAt(random.nextInt(letters.length())));
        }
        return secret.toString();
    }

    private static void requireNoPart(String secret, String printed) {
        for (int i = 0; i + PART_OF_A_SECRET <= secret.length(); i++) {
            assertFalse(
                    printed.contains(secret.substring(i, i + PART_OF_A_SECRET)),
                    () -> "a part of a secret is printed: " + printed);
        }
    }
}
