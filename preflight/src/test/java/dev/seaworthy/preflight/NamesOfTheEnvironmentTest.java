package dev.seaworthy.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that only an environment knows are compared, fingerprinted and looked for as those that are declared. */
class NamesOfTheEnvironmentTest {
    private static final String SECRET = "Vb7tq2Xn9LrW4mKz8PcD1sHy6FgJ3uEa";

    @TempDir
    private static Path folder;

    private static CompiledCommands commands;

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        commands = CompiledCommands.of(
                Path.of("src/test/resources/fleet/ShardsConfig.java"),
                "fleet.ShardsConfigLoader",
                folder.resolve("classes"));
    }

    @Test
    void diffComparesEachNameThatOneOfThemHas() throws IOException {
        Path staging = file("staging.env", "SHARD_0_URL=postgresql://db/zero", "SIGN_IN_GIT=" + SECRET);
        Path production = file(
                "production.env",
                "SHARD_0_URL=postgresql://db/zero",
                "SHARD_1_URL=postgresql://db/one",
                "SIGN_IN_GIT=" + SECRET,
                "SIGN_IN_ID=" + SECRET + "x");
        CompiledCommands.Run run = commands.run("diff", staging.toString(), production.toString());
        assertEquals(1, run.exitCode(), run.all());
        assertTrue(run.output().contains("SHARD_0_URL  is the same in staging and production"), run.all());
        assertTrue(run.output().contains("SIGN_IN_GIT  is the same secret in staging and production"), run.all());
        String missing = run.output().substring(run.output().indexOf("Set here and missing there:"));
        assertTrue(
                missing.matches("(?s).*\\n  SHARD_1_URL  not set +postgresql://db/one\\n  SIGN_IN_ID +not set .*"),
                run.all());
        assertFalse(run.all().contains(SECRET.substring(0, 8)));
        assertEquals(
                run.exitCode(),
                commands.run("diff", production.toString(), staging.toString()).exitCode());
    }

    @Test
    void aFingerprintChangesWithEachOfThem() throws IOException {
        Path key = file("key", "Kf83hQ0zLmT5vWcY7RbN2xPdSgU9aEjHiVoZ1t6e");
        String one = fingerprint(key, file("one.production.env", "SIGN_IN_GIT=" + SECRET));
        String other = fingerprint(key, file("other.production.env", "SIGN_IN_GIT=" + SECRET + "x"));
        assertTrue(one.contains("SIGN_IN_GIT"), one);
        assertFalse(one.equals(other), one);
    }

    @Test
    void scanLooksForTheSecretOfEach() throws IOException {
        Path environment = file("scan.production.env", "SIGN_IN_GIT=" + SECRET);
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve("notes.txt"), "token: " + SECRET + "\n");
        CompiledCommands.Run run = commands.run("scan", "--env-file", environment.toString(), sources.toString());
        assertEquals(1, run.exitCode(), run.all());
        assertTrue(run.output().contains("SIGN_IN_GIT in "), run.all());
    }

    private static String fingerprint(Path key, Path environment) {
        CompiledCommands.Run run =
                commands.run("fingerprint", "--key-file", key.toString(), "--env-file", environment.toString());
        assertEquals(0, run.exitCode(), run.all());
        return run.output();
    }

    private static Path file(String name, String... lines) throws IOException {
        Path file = Files.writeString(
                folder.resolve(name),
                (name.endsWith(".env")
                                ? "APP_ENV=" + (name.startsWith("staging") ? "staging" : "production") + "\n"
                                : "")
                        + String.join("\n", lines) + "\n");
        OwnersFile.keep(file);
        return file;
    }
}
