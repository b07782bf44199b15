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
