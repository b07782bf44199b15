package dev.seaworthy.preflight.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.preflight.CompiledCommands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that must be there, of a process that starts on another machine. */
class PlannedFilesTest {
    private static final String NOT_KNOWN =
            "cannot be judged: what it names is neither among the files nor on this machine";

    private static final Path CERTIFICATES =
            Path.of("../processor/src/test/resources/cases/certificates/input/files/chain.pem");

    private static final String NOT_PEM = "must name a file with a certificate or a private key in PEM";

    private static final String TWICE =
            "/run/tls/tls.crt\"\n            - name: BOTH\n              value: \"/run/tls/tls.crt";

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

                    /** Both. */
                    @EnvVar("BOTH") @ProductionRule(exists = true, pem = true)
                    Optional<Path> both();

                    /** Name. */
                    @EnvVar("NAME")
                    Optional<String> name();

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
    void aCertificateThatIsMountedIsJudgedByItsContent() throws IOException {
        String both = TWICE;
        refused(pod(both), "BOTH", NOT_PEM, "it has no line that begins with -----BEGIN");
        CompiledCommands.Run run = pod(both, certificate());
        assertEquals(0, run.exitCode(), run.all());
        assertEquals("", warnings(run));
        String printed = commands.run(
                        "print", "--manifest", folder.resolve("pod.yaml").toString())
                .all();
        assertTrue(printed.contains(", valid until 2099-06-30"), printed);
    }

    @Test
    void aCertificateThatComposeMountsIsJudgedByItsContent() throws IOException {
        refused(compose("configs", "content: not a pem at all"), "KEY", NOT_PEM, "-----BEGIN");
        Files.writeString(folder.resolve("key.pem"), "secret-content");
        refused(compose("secrets", "file: ./key.pem"), "KEY", NOT_PEM, "-----BEGIN");
        Files.write(folder.resolve("key.pem"), new byte[] {0x30, (byte) 0x82, 0, (byte) 0xFF});
        refused(compose("secrets", "file: ./key.pem"), "KEY", NOT_PEM, "it is binary");
        Files.copy(CERTIFICATES, folder.resolve("key.pem"), StandardCopyOption.REPLACE_EXISTING);
        assertEquals("", warnings(compose("secrets", "file: ./key.pem")));
        Files.writeString(folder.resolve(".env"), "THE_KEY=secret-content\n");
        Files.writeString(folder.resolve("key.pem"), "\uFEFF" + Files.readString(CERTIFICATES));
        refused(compose("secrets", "file: ./key.pem"), "KEY", NOT_PEM, "byte order mark");
        refused(compose("secrets", "environment: THE_KEY"), "KEY", NOT_PEM, "-----BEGIN");
        notJudged(compose("secrets", "environment: OTHER_KEY"), "it comes from the shell that runs Compose");
        notJudged(compose("secrets", "file: ./none.pem"), "its file is not there");
        notJudged(compose("secrets", "external: true"), "the secret key is not in a file");
    }

    @Test
    void aSecretThatIsNotAmongTheFilesIsNotJudged() throws IOException {
        String missing = "secret:\n            secretName: other";
        CompiledCommands.Run run = pod(TWICE, "garbage", missing);
        notJudged(run, "Secret other is not among the files");
        assertTrue(run.all().contains("pod.yaml:11; give the file that declares it too"), run.all());
        notJudged(pod("/run/tls/tls.crt", "garbage", missing), "Secret other is not among the files");
        notJudged(
                pod(
                        "/run/tls/tls.crt",
                        "garbage",
                        "projected:\n            sources:\n              - configMap:\n"
                                + "                  name: texts"),
                "ConfigMap texts is not among the files");
        CompiledCommands.Run optional = pod(TWICE, "garbage", missing + "\n            optional: true");
        assertEquals(0, optional.exitCode(), optional.all());
        assertTrue(optional.all().contains(NOT_KNOWN), optional.all());
    }

    @Test
    void aPathHasManySpellings() throws IOException {
        for (String path :
                List.of("/run//tls/tls.crt", "/run/tls/../tls/./tls.crt", "/../run/tls//tls.crt", "//run/tls/")) {
            assertEquals("", warnings(pod(path)), path);
            assertEquals(
                    "",
                    warnings(pod("/run/tls\"\n            - name: NAME_FILE\n              value: \""
                            + "/run//tls/./tls.crt")));
        }
        assertEquals(1, pod("/run/tls/../tls/ca.crt").exitCode());
    }

    @Test
    void whatThePlanSaysIsStrongerThanWhatThisMachineHas() throws IOException {
        Path here = Files.createDirectories(folder.resolve("mounted"));
        Files.writeString(here.resolve("tls.crt"), "here");
        Files.writeString(here.resolve("ca.crt"), "here");
        String tls = "secret:\n            secretName: tls";
        assertEquals(1, pod(here + "/ca.crt", "garbage", tls, here.toString()).exitCode());
        assertEquals("", warnings(pod(here + "/tls.crt", "garbage", tls, here.toString())));
    }

    @Test
    void aDirectoryIsNoFileOfASecret() throws IOException {
        for (String path : new String[] {"/run/tls", "/run/tls/", "/run", "/"}) {
            CompiledCommands.Run run = pod("/run/tls\"\n            - name: NAME_FILE\n              value: \"" + path);
            refused(
                    run,
                    "NAME",
                    "cannot be read: the file that NAME_FILE names is a directory, not a file",
                    "name a file");
        }
    }

    private static void refused(CompiledCommands.Run run, String variable, String... words) {
        assertEquals(1, run.exitCode(), run.all());
        for (String each : words) {
            assertTrue(run.all().contains(each), run.all());
        }
        assertTrue(run.all().contains("  " + variable + " "), run.all());
        assertFalse(run.all().contains("not a pem at all") || run.all().contains("secret-content"), run.all());
    }

    private static void notJudged(CompiledCommands.Run run, String reason) {
        assertEquals(78, run.exitCode(), run.all());
        assertTrue(run.all().contains("cannot be judged: " + reason), run.all());
    }

    private static String certificate() throws IOException {
        return "|\n" + Files.readString(CERTIFICATES).indent(8);
    }

    private static CompiledCommands.Run compose(String kind, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("compose.yaml"), """
                services:
                  web:
                    environment:
                      APP_ENV: production
                      CERTIFICATES: /run/secrets/key
                      KEY: /run/secrets/key
                    %1$s:
                      - source: key
                        target: /run/secrets/key
                %1$s:
                  key:
                    %2$s
                """.formatted(kind, content));
        return commands.run("check", "--manifest", file.toString());
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
        return pod(certificates, "a certificate");
    }

    private static CompiledCommands.Run pod(String certificates, String content) throws IOException {
        return pod(certificates, content, "secret:\n            secretName: tls");
    }

    private static CompiledCommands.Run pod(String certificates, String content, String volume) throws IOException {
        return pod(certificates, content, volume, "/run/tls");
    }

    private static CompiledCommands.Run pod(String certificates, String content, String volume, String mountPath)
            throws IOException {
        Path file =
                Files.writeString(folder.resolve("pod.yaml"), """
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
                          %2$s
                      containers:
                        - name: shop
                          env:
                            - name: APP_ENV
                              value: production
                            - name: CERTIFICATES
                              value: "%1$s"
                          volumeMounts:
                            - name: tls
                              mountPath: %4$s
                  - apiVersion: v1
                    kind: Secret
                    metadata:
                      name: tls
                    stringData:
                      tls.crt: %3$s
                """.formatted(certificates, volume, content, mountPath));
        return commands.run("check", "--manifest", file.toString());
    }
}
