package dev.seaworthy.preflight.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.preflight.CompiledCommands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

                    /** Keys. */
                    @EnvVar("KEY_{index}")
                    List<String> keys();
                    /** Shards. */
                    @EnvGroup(prefix = "SHARD_{index}_")
                    List<Shard> shards();
                    /** Bucket. */
                    @EnvVar("BUCKET") @RequiredWhen(variable = "STORE", is = "s3")
                    Optional<String> bucket();
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

                    /** Shard. */
                    interface Shard {
                        /** URL. */
                        @EnvVar("URL")
                        String url();
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

    @Test
    void aVariableOfAnAbsentGroupThatOnlyTheClusterKnowsIsNotSaidToBeSet() throws IOException {
        Path file = Files.writeString(folder.resolve("absent.yaml"), """
                kind: Pod
                apiVersion: v1
                metadata: {name: open}
                spec:
                  containers:
                    - name: open
                      image: open
                      env:
                        - {name: APP_ENV, value: production}
                        - {name: MODE, value: a}
                        - {name: LEVEL, value: "2"}
                        - {name: PAY_ENABLED, value: "false"}
                        - {name: PAY_NAME, valueFrom: {configMapKeyRef: {name: elsewhere, key: name}}}
                """);
        String report = commands.run("check", "--manifest", file.toString()).all();
        assertFalse(report.contains("no effect"), report);
        assertFalse(report.contains("unreadable"), report);
    }

    @Test
    void aGapOfIndexesThatMayBeClosedIsNotJudged() throws IOException {
        String report = check(78, Map.of("MODE", "a", "KEY_1", "a", "SHARD_1_URL", "a"));
        for (String name : List.of("KEY", "SHARD")) {
            assertTrue(
                    report.replaceAll(" {2,}", " ")
                            .contains(name + "_1 is set, and indexes count from 0: " + name + "_0 " + UNSET),
                    report);
        }
        assertTrue(check(1, Map.of("MODE", "a", "KEY_01", "a")).contains("zero in front"));
        assertTrue(checkWith("SHARD_", 1, Map.of("MODE", "a", "KEY_1", "a", "SHARD_1_URL", "a"))
                .contains("KEY_0 is not: indexes count from 0"));
    }

    @Test
    void whatAPrefixKeepsFromBeingSetIsMissing() throws IOException {
        Map<String, String> known = Map.of("MODE", "a", "STORE", "s3");
        assertTrue(checkWith("OTHER_", 1, known).contains("BUCKET is required when STORE is s3"));
        assertTrue(checkWith("BUCK", 78, known).contains("BUCKET " + UNSET));
        assertTrue(checkWith("BUCKET_", 78, known).contains("BUCKET " + UNSET));
        assertTrue(checkWith("BUCKETS_", 1, known).contains("BUCKET is required when STORE is s3"));
        assertTrue(checkWith("CREDENTIALS_", 78, known).contains("BUCKET " + UNSET));
    }

    @Test
    void aRuleThatReadsWhatAPrefixKeepsFromBeingSetIsJudged() throws IOException {
        assertTrue(checkWith("OTHER_", 1, Map.of()).contains("hasMode There is a mode"));
        assertTrue(checkWith("MO", 78, Map.of())
                .contains("hasMode cannot be judged: it reads MODE, which ConfigMap more may set"));
    }

    /** The same where the names of these variables have a beginning, with one blank where there are several. */
    private static String checkWith(String prefix, int exitCode, Map<String, String> variables) throws IOException {
        return check(exitCode, ", prefix: " + prefix, variables).replaceAll(" {2,}", " ");
    }

    /** What the check of a Deployment says, which takes more variables from a ConfigMap that is not among the files. */
    private static String check(int exitCode, Map<String, String> variables) throws IOException {
        return check(exitCode, "", variables);
    }

    private static String check(int exitCode, String prefix, Map<String, String> variables) throws IOException {
        StringBuilder manifest = new StringBuilder("""
                kind: Pod
                apiVersion: v1
                metadata: {name: open}
                spec:
                  containers:
                    - name: open
                      image: open
                      envFrom:
                        - {configMapRef: {name: more}%s}
                      env:
                        - {name: APP_ENV, value: production}
                """.formatted(prefix));
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
