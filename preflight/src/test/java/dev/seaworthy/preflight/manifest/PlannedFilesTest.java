package dev.seaworthy.preflight.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.preflight.CompiledCommands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that must be there, of a process that starts on another machine. */
class PlannedFilesTest {
    private static final String NOT_KNOWN =
            "cannot be judged: what it names is neither among the files nor on this machine";

    private static final Path CERTIFICATES =
            Path.of("../processor/src/test/resources/cases/certificates/input/files/chain.pem");

    private static final String REFUSED = "must name a file or directory that can be read";

    @TempDir
    private static Path folder;

    private static CompiledCommands commands;

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        Path source = folder.resolve("Mounted.java");
        Files.writeString(source, """
                import dev.seaworthy.*;
                import java.nio.file.Path;
                import java.util.*;
                /** Mounted. */
                @EnvConfig
                public interface Mounted {
                    /** Certificates. */
                    @EnvVar("CERTIFICATES") @ProductionRule(exists = true)
                    List<Path> certificates();

                    /** Key. */
                    @EnvVar("KEY") @ProductionRule(pem = true)
                    Optional<Path> key();

                    /** Token. */
                    @EnvVar("TOKEN") @ProductionRule(pem = true)
                    Optional<dev.seaworthy.runtime.Secret> token();
                }
                """);
        commands = CompiledCommands.of(source, "MountedLoader", folder.resolve("classes"));
    }

    @Test
    void whatIsMountedIsThere() throws IOException {
        assertEquals(0, pod("/run/tls/tls.crt").exitCode());
        assertEquals("", warnings(pod("/run/tls/tls.crt,/run/tls,/run/tls/,/run")));
    }

    @Test
    void whatIsNotAmongAllThatIsMountedIsRefused() throws IOException {
        CompiledCommands.Run run = pod("/run/tls/tls.crt,/run/tls/ca.crt");
        assertEquals(1, run.exitCode());
        assertTrue(run.all().contains(REFUSED), run.all());
        assertEquals(1, pod("/opt/jdk/cacerts,/run/tls/ca.crt").exitCode());
        assertEquals(1, pod("/run/tls/ca.crt,/opt/jdk/cacerts").exitCode());
    }

    @Test
    void whatIsInTheImageIsAWarning() throws IOException {
        CompiledCommands.Run run = pod("/run/tls/tls.crt,/opt/jdk/cacerts");
        assertEquals(0, run.exitCode(), run.all());
        assertTrue(run.all().contains(NOT_KNOWN), run.all());
    }

    @Test
    void ofADotenvFileOnlyThisMachineIsKnown() throws IOException {
        Path file = Files.writeString(folder.resolve("prod.env"), "APP_ENV=production\nCERTIFICATES=" + folder + "\n");
        assertEquals("", warnings(commands.run("check", "--env-file", file.toString())));
        Files.writeString(file, "APP_ENV=production\nCERTIFICATES=" + folder + "/nothing\n");
        CompiledCommands.Run run = commands.run("check", "--env-file", file.toString());
        assertEquals(0, run.exitCode());
        assertTrue(run.all().contains(NOT_KNOWN), run.all());
    }

    @Test
    void ofACertificateOnlyTheFileThatIsElsewhereIsAWarning() throws IOException {
        CompiledCommands.Run elsewhere = dotenv("KEY=/opt/shop/tls.key\n");
        assertEquals(0, elsewhere.exitCode(), elsewhere.all());
        assertTrue(elsewhere.all().contains(NOT_KNOWN), elsewhere.all());
        Path here = Files.writeString(folder.resolve("tls.key"), "nothing");
        assertEquals(1, dotenv("KEY=" + here + "\n").exitCode());
        assertEquals(1, dotenv("TOKEN=/opt/shop/tls.key\n").exitCode());
    }

    @Test
    void aCertificateThatIsMountedIsNotRead() throws IOException {
        CompiledCommands.Run run =
                pod("/run/tls/tls.crt\"\n            - name: KEY\n              value: \"/run/tls/tls.crt");
        assertEquals(0, run.exitCode(), run.all());
        assertTrue(run.all().contains("cannot be judged: what it names is mounted, and is not read here"), run.all());
    }

    @Test
    void theLastDayIsPrinted() throws IOException {
        Path file = Files.writeString(
                folder.resolve("days.env"),
                "APP_ENV=production\nCERTIFICATES=" + folder + "\nKEY=" + CERTIFICATES + "\n");
        String text = commands.run("print", "--env-file", file.toString()).output();
        assertTrue(text.contains("days.env:3, valid until 2099-06-30\n"), text);
        String json = commands.run("print", "--format", "json", "--env-file", file.toString())
                .output();
        assertTrue(json.contains("\"lastDay\" : \"2099-06-30\""), json);
    }

    private static CompiledCommands.Run dotenv(String more) throws IOException {
        Path file = Files.writeString(
                folder.resolve("more.env"), "APP_ENV=production\nCERTIFICATES=" + folder + "\n" + more);
        return commands.run("check", "--env-file", file.toString());
    }

    private static String warnings(CompiledCommands.Run run) {
        return run.all().contains("warning") || run.exitCode() != 0 ? run.all() : "";
    }

    private static CompiledCommands.Run pod(String certificates) throws IOException {
        Path file = Files.writeString(folder.resolve("pod.yaml"), """
                apiVersion: v1
                kind: List
                items:
                  - apiVersion: v1
                    kind: Pod
                    metadata:
                      name: web
                    spec:
                      volumes:
                        - name: tls
                          secret:
                            secretName: tls
                      containers:
                        - name: shop
                          env:
                            - name: APP_ENV
                              value: production
                            - name: CERTIFICATES
                              value: "%s"
                          volumeMounts:
                            - name: tls
                              mountPath: /run/tls
                  - apiVersion: v1
                    kind: Secret
                    metadata:
                      name: tls
                    stringData:
                      tls.crt: a certificate
                """.formatted(certificates));
        return commands.run("check", "--manifest", file.toString());
    }
}
