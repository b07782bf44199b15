package dev.seaworthy.preflight.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.preflight.CompiledCommands;
import dev.seaworthy.preflight.CompiledCommands.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the kubelet sets for the Services among the files. */
class ServiceLinksTest {
    private static final String POD = """
            apiVersion: v1
            kind: Pod
            metadata: {name: web}
            spec:
              containers:
                - name: web
                  env: [{name: APP_ENV, value: production}]
            """;

    private static final String SERVICE = """
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: smtp-out}
            spec: {ports: [{port: 25}, {port: 587, name: sub-mit, protocol: UDP}]}
            """;

    @TempDir
    private static Path folder;

    private static CompiledCommands commands;

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        Path source = folder.resolve("Mail.java");
        Files.writeString(source, """
                import dev.seaworthy.*;
                import java.util.Optional;
                /** Mail. */
                @EnvConfig
                public interface Mail {
                    /** The server's port. */
                    @EnvVar(value = "SMTP_OUT_PORT", defaultValue = "25")
                    int port();
                    /** Where it listens. */
                    @EnvVar("SMTP_OUT_SERVICE_HOST")
                    Optional<String> host();
                    /** Where it takes new mail. */
                    @EnvVar(value = "SMTP_OUT_PORT_587_UDP_PORT", aliases = "SMTP_OUT_SERVICE_PORT_SUB_MIT", defaultValue = "1")
                    int submission();
                }
                """);
        commands = CompiledCommands.of(source, "MailLoader", folder.resolve("classes"));
    }

    @Test
    void eachThatASettingReadsIsNotJudged() throws IOException {
        Run run = check(POD + SERVICE);
        assertEquals("""
                Mail cannot be judged in production: 3 problems

                  SMTP_OUT_PORT                 cannot be judged: the kubelet sets it for Service smtp-out, to a URL such as tcp://10.0.0.1:25
                                                found FILE:9; set enableServiceLinks: false in the spec of the pod, or set it in env
                  SMTP_OUT_SERVICE_HOST         cannot be judged: the kubelet sets it for Service smtp-out, to the address that the cluster gives it
                                                found FILE:9; set enableServiceLinks: false in the spec of the pod, or set it in env
                  SMTP_OUT_PORT_587_UDP_PORT    cannot be judged: the kubelet sets it for Service smtp-out, to 587
                                                found FILE:9; set enableServiceLinks: false in the spec of the pod, or set it in env
                """, run.output());
        assertEquals(78, run.exitCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clusterIP: None",
                "clusterIPs: [None]",
                "type: ExternalName",
                "type: ExternalName, clusterIP: ''"
            })
    void aServiceWithoutAnAddressSetsNothing(String spec) throws IOException {
        assertSafe(POD + SERVICE.replace("spec: {", "spec: {" + spec + ", "));
    }

    @Test
    void aPodWithoutLinksHasNone() throws IOException {
        assertSafe(POD + "  enableServiceLinks: false\n" + SERVICE);
    }

    @ParameterizedTest
    @CsvSource({"true,78", "null,78", "false,0"})
    void thePodSaysWhetherItHasLinks(String isOn, int exitCode) throws IOException {
        assertEquals(
                exitCode,
                check(POD + "  enableServiceLinks: " + isOn + "\n" + SERVICE).exitCode());
    }

    @Test
    void whatTheContainerSetsIsStrongerAlsoWhereItIsEmpty() throws IOException {
        assertSafe(POD.replace(
                        "value: production}",
                        "value: production}, {name: SMTP_OUT_PORT, value: '2525'}, {name: SMTP_OUT_SERVICE_HOST},"
                                + " {name: SMTP_OUT_PORT_587_UDP_PORT, value: '5'}, {name: SMTP_OUT_SERVICE_PORT_SUB_MIT}")
                + SERVICE);
    }

    @Test
    void aServiceOfAnotherNamespaceSetsNothing() throws IOException {
        String pod = POD.replace("{name: web}", "{name: web, namespace: shop}");
        assertSafe(pod + SERVICE.replace("{name: smtp-out}", "{name: smtp-out, namespace: mail}"));
        assertEquals(
                78,
                check(pod + SERVICE.replace("{name: smtp-out}", "{name: smtp-out, namespace: shop}"))
                        .exitCode());
        assertEquals(78, check(pod + SERVICE).exitCode());
    }

    @Test
    void knativeSwitchesThemOffWhereNobodySwitchesThemOn() throws IOException {
        String knative = """
                apiVersion: serving.knative.dev/v1
                kind: Service
                metadata: {name: web}
                spec:
                  template:
                    spec:
                      containers:
                        - name: web
                          env: [{name: APP_ENV, value: production}]
                """;
        assertSafe(knative + SERVICE);
        assertEquals(
                78,
                check(knative + "      enableServiceLinks: true\n" + SERVICE).exitCode());
    }

    @Test
    void whatNoSettingReadsIsNoMatter() throws IOException {
        assertSafe(POD + SERVICE.replace("smtp-out", "smtp-in"));
    }

    private static void assertSafe(String yaml) throws IOException {
        Run run = check(yaml);
        assertEquals("Mail starts in production without a problem\n", run.output(), yaml);
        assertTrue(run.errors().isEmpty(), run.errors());
    }

    private static Run check(String yaml) throws IOException {
        Path file = folder.resolve("web.yaml");
        Files.writeString(file, yaml);
        Run run = commands.run("check", "--manifest", file.toString());
        String shown = file.toString();
        return new Run(run.output().replace(shown, "FILE"), run.errors(), run.exitCode());
    }
}
