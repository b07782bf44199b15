package dev.seaworthy.preflight.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.preflight.CompiledCommands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What depends on a variable that is not judged is not judged either. */
class NotJudgedConditionsTest {
    @TempDir
    private static Path folder;

    private static CompiledCommands commands;

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        Path source = folder.resolve("Depends.java");
        Files.writeString(source, """
                import dev.seaworthy.*;
                import java.util.*;
                /** Depends. */
                @EnvConfig
                @ExactlyOne({"ONE_A", "ONE_B", "ONE_C"})
                @AllOrNone({"ALL_A", "ALL_B", "ALL_C"})
                public interface Depends {
                    /** Mail. */
                    @EnvGroup(prefix = "SMTP_", presentWhen = "HOST")
                    Optional<Smtp> smtp();

                    /** Relay. */
                    @EnvGroup(prefix = "RELAY_", presentWhen = "ENABLED", is = "true")
                    Optional<Relay> relay();

                    /** Cache. */
                    @EnvGroup(prefix = "CACHE_")
                    Optional<Cache> cache();

                    /** Storage. */
                    @EnvVar(value = "STORAGE", defaultValue = "local")
                    String storage();

                    /** Bucket. */
                    @EnvVar("BUCKET") @RequiredWhen(variable = "STORAGE", is = "s3")
                    Optional<String> bucket();

                    /** A. */
                    @EnvVar("ONE_A")
                    Optional<String> oneA();

                    /** B. */
                    @EnvVar("ONE_B")
                    Optional<String> oneB();

                    /** C. */
                    @EnvVar("ONE_C")
                    Optional<String> oneC();

                    /** A. */
                    @EnvVar("ALL_A")
                    Optional<String> allA();

                    /** B. */
                    @EnvVar("ALL_B")
                    Optional<String> allB();

                    /** C. */
                    @EnvVar("ALL_C")
                    Optional<String> allC();

                    /** Mail. */
                    interface Smtp {
                        /** Host. */
                        @EnvVar("HOST")
                        String host();

                        /** Port. */
                        @EnvVar(value = "PORT", defaultValue = "25")
                        int port();

                        /** User. */
                        @EnvVar("USER")
                        Optional<String> user();

                        /** Password. */
                        @EnvVar("PASSWORD") @RequiredWhen(variable = "USER", present = true)
                        Optional<dev.seaworthy.runtime.Secret> password();

                        /** Sender. */
                        @EnvVar("SENDER")
                        String sender();

                        /** Whether the port is usual. */
                        @ProductionRule
                        default boolean portIsUsual() {
                            return port() != 2525;
                        }
                    }

                    /** Relay. */
                    interface Relay {
                        /** Enabled. */
                        @EnvVar(value = "ENABLED", defaultValue = "false")
                        boolean enabled();

                        /** Host. */
                        @EnvVar("HOST")
                        String host();
                    }

                    /** Cache. */
                    interface Cache {
                        /** URL. */
                        @EnvVar("URL")
                        String url();

                        /** Name. */
                        @EnvVar("NAME")
                        String name();
                    }
                }
                """);
        commands = CompiledCommands.of(source, "DependsLoader", folder.resolve("classes"));
    }

    @Test
    void aGroupThatMayNotBeThereLacksNothing() throws IOException {
        only("SMTP_HOST", check("SMTP_HOST: ${SMTP_HOST}"));
        only("SMTP_HOST", check("SMTP_HOST: ${SMTP_HOST}", "SMTP_USER: me"));
        only("RELAY_ENABLED", check("RELAY_ENABLED: ${RELAY_ENABLED}", "RELAY_HOST: relay"));
        only("CACHE_URL", check("CACHE_URL: ${CACHE_URL}"));
        refused("SMTP_SENDER", check("SMTP_HOST: mail.example.com"));
    }

    @Test
    void whatASettingOfSuchAGroupBreaksIsAWarning() throws IOException {
        for (String port : new String[] {"many", "2525"}) {
            CompiledCommands.Run run = check("SMTP_HOST: ${SMTP_HOST}", "SMTP_PORT: " + port);
            assertEquals(78, run.exitCode(), run.all());
            assertTrue(run.all().contains("1 warning:"), run.all());
        }
    }

    @Test
    void aRequirementOfAnUnknownValueIsNotJudged() throws IOException {
        only("STORAGE", check("STORAGE: ${STORAGE}"));
        only("BUCKET", check("STORAGE: s3", "BUCKET: ${BUCKET}"));
        refused("BUCKET", check("STORAGE: s3"));
    }

    @Test
    void aRelationIsJudgedOnlyWhereTheUnknownOneDecidesNothing() throws IOException {
        only("ONE_A", run("ONE_A: ${ONE_A}"));
        only("ONE_A", run("ONE_A: ${ONE_A}", "ONE_B: b"));
        refused("ONE_B", run("ONE_A: ${ONE_A}", "ONE_B: b", "ONE_C: c"));
        only("ALL_A", check("ALL_A: ${ALL_A}"));
        only("ALL_A", check("ALL_A: ${ALL_A}", "ALL_B: b", "ALL_C: c"));
        refused("ALL_C", check("ALL_A: ${ALL_A}", "ALL_B: b"));
    }

    private static void only(String variable, CompiledCommands.Run run) {
        assertEquals(78, run.exitCode(), run.all());
        assertTrue(run.all().contains("  " + variable + "    cannot be judged: it inserts "), run.all());
        assertFalse(run.all().contains("2 problems") || run.all().contains("warning"), run.all());
    }

    private static void refused(String variable, CompiledCommands.Run run) {
        assertEquals(1, run.exitCode(), run.all());
        assertTrue(run.all().contains("  " + variable + " "), run.all());
    }

    private static CompiledCommands.Run check(String... variables) throws IOException {
        String[] more = new String[variables.length + 1];
        more[0] = "ONE_A: a";
        System.arraycopy(variables, 0, more, 1, variables.length);
        return run(more);
    }

    private static CompiledCommands.Run run(String... variables) throws IOException {
        Path file = Files.writeString(
                folder.resolve("compose.yaml"),
                "services:\n  web:\n    environment:\n      APP_ENV: production\n      "
                        + String.join("\n      ", variables) + "\n");
        return commands.run("check", "--manifest", file.toString());
    }
}
