package dev.seaworthy.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands about a configuration that has names of its own for the environments. */
class NamedEnvironmentsTest {
    @TempDir
    private static Path folder;

    private static CompiledCommands commands;

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        Path source = folder.resolve("Named.java");
        Files.writeString(source, """
                import dev.seaworthy.*;
                /** Named. */
                @EnvConfig(developmentNames = {"local", "test"}, stagingNames = "preview", productionNames = "prod")
                public interface Named {
                    /** Where mail goes. */
                    @EnvVar("MAIL_HOST") @ProductionRule(noLocalhost = true)
                    String mailHost();
                }
                """);
        commands = CompiledCommands.of(source, "NamedLoader", folder.resolve("classes"));
        write("local.env", "MAIL_HOST=localhost\n");
        write("prod.env", "APP_ENV=prod\nMAIL_HOST=localhost\n");
        write("one.preview.env", "MAIL_HOST=mail.internal\n");
        write("moon.env", "APP_ENV=moon\nMAIL_HOST=mail.internal\n");
    }

    private static void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aFileHasTheNameOfTheConfiguration() {
        CompiledCommands.Run run = run("check", "--env-file", "prod.env");

        assertEquals(1, run.exitCode());
        assertTrue(run.output().startsWith("Named cannot start in production (prod): 1 problem\n"), run.all());
    }

    @Test
    void theOptionTakesEachName() {
        assertEquals(
                0,
                run("check", "--env-file", "local.env", "--environment", "local")
                        .exitCode());
        assertEquals(
                1,
                run("check", "--env-file", "local.env", "--environment", "prod").exitCode());
        assertEquals(
                "--environment takes one of these words: development, local, test, staging, preview, production, prod.",
                run("check", "--environment", "moon").all().lines().findFirst().orElseThrow());
    }

    @Test
    void filesOfTwoEnvironmentsAreTakenByTheirNames() {
        String diff = run("diff", "one.preview.env", "prod.env").all();
        assertTrue(diff.contains("one.preview.env"), diff);
        assertTrue(diff.contains("  staging "), diff);
        assertTrue(diff.contains("  production "), diff);
        String named = run("diff", "test=local.env", "prod.env").all();
        assertTrue(named.contains("  development "), named);
        assertTrue(run("diff", "moon.env", "prod.env")
                .all()
                .contains("Set it to development, local, test, staging, preview, production or prod"));
    }

    private static CompiledCommands.Run run(String... arguments) {
        String[] located = arguments.clone();
        for (int i = 0; i < located.length; i++) {
            int start = located[i].indexOf('=') + 1;
            if (located[i].endsWith(".env")) {
                located[i] = located[i].substring(0, start) + folder.resolve(located[i].substring(start));
            }
        }
        return commands.run(located);
    }
}
