package dev.seaworthy.preflight.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.preflight.CompiledCommands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a ConfigMap that is not given may set any variable, nothing that reads one that is not set is refused. */
class OpenEnvironmentTest {
    private static final String UNSET = "is set by none of the files; ConfigMap more may set it";

    @TempDir
    private static Path folder;

    private static CompiledCommands commands;

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        Path source = folder.resolve("Open.java");
        Files.writeString(source, """
                import dev.seaworthy.*;
                import java.util.*;
                /** Open. */
                @EnvConfig
                public interface Open {
                    /** Mode. */
                    @EnvVar("MODE")
                    Optional<String> mode();

                    /** Level. */
                    @EnvVar(value = "LEVEL", defaultValue = "1")
                    int level();

                    /** Store. */
                    @EnvVar(value = "STORE", defaultValue = "db")
                    String store();

                    /** Cache. */
                    @EnvVar(value = "CACHE", defaultFrom = "STORE") @ProductionRule(noLocalhost = true)
                    String cache();

                    /** Pay. */
                    @EnvGroup(prefix = "PAY_", presentWhen = "ENABLED", is = "true")
                    Optional<Pay> pay();

                    /** There is a mode. */
                    @ProductionRule
                    default boolean hasMode() {
                        return mode().isPresent();
                    }

                    /** The level is two, whatever the mode is. */
                    @ProductionRule(severity = Severity.WARN)
                    default boolean levelIsTwo() {
                        return mode().isEmpty() & level() == 2;
                    }

                    /** Pay. */
                    interface Pay {
                        /** Enabled. */
                        @EnvVar(value = "ENABLED", defaultValue = "false")
                        boolean enabled();

                        /** Key. */
                        @EnvVar("NAME")
                        String name();
                    }
                }
                """);
        commands = CompiledCommands.of(source, "OpenLoader", folder.resolve("classes"));
    }

    @Test
    void aRuleThatReadsAVariableThatMayBeSetIsNotJudged() throws IOException {
        String report = check(78, Map.of());
        assertTrue(
                report.contains("hasMode           cannot be judged: it reads MODE, which ConfigMap more may set"),
                report);
        assertTrue(report.contains("cannot be judged: it reads MODE and LEVEL, which ConfigMap more may set"), report);
        assertTrue(report.contains("found MODE not set, LEVEL \"1\" (defaultValue)"), report);
    }

    @Test
    void aRuleThatReadsWhatTheFilesSetIsJudged() throws IOException {
        String report = check(78, Map.of("MODE", "a", "LEVEL", "3"));
        assertFalse(report.contains("hasMode"), report);
        assertTrue(report.contains("levelIsTwo    The level is two"), report);
        check(1, Map.of("LEVEL", "many"));
    }

    @Test
    void theValueOfAnotherSettingIsNotRefused() throws IOException {
        String report = check(78, Map.of("MODE", "a", "STORE", "localhost"));
        assertTrue(report.contains("CACHE             " + UNSET), report);
        check(1, Map.of("MODE", "a", "CACHE", "localhost"));
    }

    @Test
    void aVariableOfAGroupThatMayBeOnHasAnEffect() throws IOException {
        assertFalse(check(78, Map.of("MODE", "a", "PAY_NAME", "a")).contains("no effect"));
        assertTrue(check(78, Map.of("MODE", "a", "PAY_NAME", "a", "PAY_ENABLED", "false"))
                .contains("no effect"));
    }

    /** What the check of a Deployment says, which takes more variables from a ConfigMap that is not among the files. */
    private static String check(int exitCode, Map<String, String> variables) throws IOException {
        StringBuilder manifest = new StringBuilder("""
                kind: Pod
                apiVersion: v1
                metadata: {name: open}
                spec:
                  containers:
                    - name: open
                      image: open
                      envFrom:
                        - configMapRef: {name: more}
                      env:
                        - {name: APP_ENV, value: production}
                """);
        variables.forEach((name, value) -> manifest.append("        - {name: ")
                .append(name)
                .append(", value: \"")
                .append(value)
                .append("\"}\n"));
        Path file = Files.writeString(folder.resolve("open.yaml"), manifest);
        CompiledCommands.Run run = commands.run("check", "--manifest", file.toString());
        assertEquals(exitCode, run.exitCode(), run.all());
        return run.all();
    }
}
