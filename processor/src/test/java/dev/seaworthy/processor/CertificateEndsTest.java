package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.google.testing.compile.JavaFileObjects;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigValue;
import dev.seaworthy.runtime.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start with a certificate that ends in ten days, made by openssl. */
class CertificateEndsTest {
    @TempDir
    private static Path directory;

    private static Compiled compiled;

    @BeforeAll
    static void make() throws InterruptedException {
        try {
            Process process = new ProcessBuilder(
                            ("openssl req -x509 -newkey ed25519 -nodes -keyout key.pem -out tls.crt -days 10"
                                            + " -subj /CN=shop.example")
                                    .split(" "))
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertEquals(0, process.waitFor());
        } catch (IOException missing) {
            String words = "openssl is not there";
            if ("true".equals(System.getenv("CI"))) {
                fail(words, missing);
            }
            abort(words);
        }
        compiled = Compiled.of(JavaFileObjects.forSourceString("shop.Tls", """
                        package shop;
                        import dev.seaworthy.*;
                        import java.nio.file.Path;
                        /** Certificates. */
                        @EnvConfig
                        public interface Tls {
                            /** Certificate. */
                            @EnvVar("CERTIFICATE") @ProductionRule(pem = true, because = "of it")
                            Path certificate();
                        }
                        """)).clean();
    }

    private static ConfigReport<?> check(String environment) {
        return compiled.check(
                "shop.TlsLoader",
                Map.of(
                        "APP_ENV",
                        environment,
                        "CERTIFICATE",
                        directory.resolve("tls.crt").toString()));
    }

    @Test
    void aWarningSaysTheDayAndTheStartGoesOn() {
        ConfigReport<?> report = check("production");
        assertEquals("", Compiled.lines(report.problems()));
        assertEquals(1, report.warnings().size());
        Problem warning = report.warnings().get(0);
        LocalDate day = day(report);
        assertEquals("CERTIFICATE.pem", warning.rule());
        assertTrue(
                warning.message().matches("holds a certificate that ends in (9|10) days, on " + day), warning::message);
        assertEquals("renew it", warning.fix());
        assertTrue(report.toString().contains(", valid until " + day + "\n"), report::toString);
    }

    @Test
    void stagingSaysWhatProductionWouldWarnOf() {
        ConfigReport<?> report = check("staging");
        assertEquals("would-warn", report.warnings().get(0).code());
        assertEquals(1, report.warnings().size());
    }

    @Test
    void developmentShowsTheDayAlone() {
        ConfigReport<?> report = check("development");
        assertEquals("", Compiled.lines(report.warnings()));
        assertEquals(day(check("production")), day(report));
    }

    private static LocalDate day(ConfigReport<?> report) {
        return report.values().stream()
                .filter(value -> value.variable().equals("CERTIFICATE"))
                .findFirst()
                .flatMap(ConfigValue::lastDay)
                .orElseThrow();
    }
}
