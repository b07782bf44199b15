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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets of a process that starts elsewhere: those in its folder of credentials, and values of a Secret in the wrong place. */
class PlannedSecretsTest {
    private static final String STRONG = "vT9qL2xRk7Wn4ZpB8cYd3FhJ6mSg1QaE";

    /** A value that is a word to whoever sees it. */
    private static final String PASSWORD = "hunter-tiger";

    @TempDir
    private static Path folder;

    private static CompiledCommands commands;

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        Path source = folder.resolve("Creds.java");
        Files.writeString(source, """
                import dev.seaworthy.*;
                import dev.seaworthy.runtime.Secret;
                import java.nio.file.Path;
                import java.util.*;
                /** Creds. */
                @EnvConfig
                public interface Creds {
                    /** Token. */
                    @EnvVar("TOKEN") @ProductionRule(strongSecret = true)
                    Secret token();

                    /** Size. */
                    @EnvVar(value = "BATCH_SIZE", defaultValue = "1")
                    int batchSize();

                    /** Topic. */
                    @EnvVar(value = "TOPIC", defaultValue = "orders") @ProductionRule(mustNotStartWith = "dev-")
                    String topic();

                    /** Templates. */
                    @EnvVar("TEMPLATES") @ProductionRule(exists = true)
                    Optional<Path> templates();
                }
                """);
        commands = CompiledCommands.of(source, "CredsLoader", folder.resolve("classes"));
    }

    @Test
    void aFileInTheFolderOfCredentialsIsRead() throws IOException {
        CompiledCommands.Run weak = pod("creds", "weak", "");
        assertEquals(1, weak.exitCode(), weak.all());
        assertTrue(weak.all().contains("TOKEN    is weak: 4 characters"), weak.all());
        assertTrue(weak.all().contains("($CREDENTIALS_DIRECTORY/TOKEN)"), weak.all());
        CompiledCommands.Run strong = pod("creds", STRONG + "\\n", "");
        assertEquals(0, strong.exitCode(), strong.all());
        assertFalse(strong.all().contains("CREDENTIALS_DIRECTORY"), strong.all());
    }

    @Test
    void theEnvironmentComesBeforeTheFolder() throws IOException {
        CompiledCommands.Run run = pod("creds", STRONG, "- {name: TOKEN, value: weak}");
        assertEquals(1, run.exitCode(), run.all());
    }

    @Test
    void aFolderThatNobodyKnowsMaySetAnything() throws IOException {
        for (String name : new String[] {"elsewhere", "creds/below"}) {
            CompiledCommands.Run run = pod(name, STRONG, "");
            assertEquals(78, run.exitCode(), run.all());
            assertTrue(run.all().contains("$CREDENTIALS_DIRECTORY may set it"), run.all());
            assertTrue(run.all().contains("is not among the files, and may set any variable"), run.all());
        }
    }

    @Test
    void composeAndDotenvFilesHaveSuchAFolderToo() throws IOException {
        Files.writeString(folder.resolve("token"), "weak\n");
        CompiledCommands.Run compose = check("""
                services:
                  web:
                    environment: {APP_ENV: production, CREDENTIALS_DIRECTORY: /run/secrets}
                    secrets: [TOKEN]
                secrets:
                  TOKEN: {file: ./token}
                """, "compose.yaml");
        assertEquals(1, compose.exitCode(), compose.all());
        assertTrue(compose.all().contains("($CREDENTIALS_DIRECTORY/TOKEN)"), compose.all());
        Path credentials = Files.createDirectories(folder.resolve("credentials"));
        Files.writeString(credentials.resolve("TOKEN"), STRONG);
        Path file = Files.writeString(
                folder.resolve("prod.env"), "APP_ENV=production\nCREDENTIALS_DIRECTORY=" + credentials + "\n");
        CompiledCommands.Run dotenv = commands.run("check", "--env-file", file.toString());
        assertEquals(0, dotenv.exitCode(), dotenv.all());
        assertFalse(dotenv.all().contains("CREDENTIALS_DIRECTORY"), dotenv.all());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {name: BATCH_SIZE, valueFrom: {secretKeyRef: {name: s, key: PASSWORD}}}",
                "- {name: A, valueFrom: {secretKeyRef: {name: s, key: PASSWORD}}}\n        - {name: TOPIC, value: dev-$(A)}",
                "- {name: A, valueFrom: {secretKeyRef: {name: s, key: PASSWORD}}}\n"
                        + "        - {name: TEMPLATES, value: /nope/$(A)}"
            })
    void aValueOfASecretInTheWrongPlaceIsNotShown(String variables) throws IOException {
        for (String format : new String[] {"text", "json", "github", "sarif", "junit"}) {
            write(STRONG, "creds", variables);
            CompiledCommands.Run run = commands.run(
                    "check",
                    "--format",
                    format,
                    "--manifest",
                    folder.resolve("pod.yaml").toString());
            assertFalse(run.all().contains("hunter") || run.all().contains("tiger"), run.all());
            assertTrue(run.all().contains("that is not shown") || variables.contains("/nope"), run.all());
        }
    }

    private static CompiledCommands.Run pod(String directory, String token, String variables) throws IOException {
        write(token, directory, variables);
        return commands.run("check", "--manifest", folder.resolve("pod.yaml").toString());
    }

    private static void write(String token, String directory, String variables) throws IOException {
        Files.writeString(folder.resolve("pod.yaml"), """
                apiVersion: v1
                kind: Secret
                metadata: {name: s}
                stringData: {TOKEN: "%s", PASSWORD: %s}
                ---
                apiVersion: v1
                kind: Pod
                metadata: {name: creds}
                spec:
                  volumes:
                    - name: creds
                      secret: {secretName: s}
                  containers:
                    - name: web
                      image: web
                      volumeMounts:
                        - {name: creds, mountPath: /run/creds}
                      env:
                        - {name: APP_ENV, value: production}
                        - {name: CREDENTIALS_DIRECTORY, value: /run/%s}
                        %s
                """.formatted(token, PASSWORD, directory, variables));
    }

    private static CompiledCommands.Run check(String text, String name) throws IOException {
        return commands.run(
                "check",
                "--manifest",
                Files.writeString(folder.resolve(name), text).toString());
    }
}
