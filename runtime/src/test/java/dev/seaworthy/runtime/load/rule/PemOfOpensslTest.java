package dev.seaworthy.runtime.load.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.seaworthy.runtime.load.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates and keys as openssl makes them. */
class PemOfOpensslTest {
    private static final int MANY = Integer.getInteger("pem.many", 400);

    @TempDir
    Path directory;

    @BeforeEach
    void isInstalled() throws IOException, InterruptedException {
        try {
            new ProcessBuilder("openssl", "version").start().waitFor();
        } catch (IOException missing) {
            String words = "openssl is not there";
            if ("true".equals(System.getenv("CI"))) {
                fail(words, missing);
            }
            abort(words);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-algorithm RSA",
                "-algorithm RSA-PSS",
                "-algorithm EC -pkeyopt ec_paramgen_curve:P-256",
                "-algorithm EC -pkeyopt ec_paramgen_curve:P-521",
                "-algorithm ED25519",
                "-algorithm ED448",
                "-algorithm X25519",
                "-algorithm DH -pkeyopt dh_param:ffdhe2048"
            })
    void aKeyPasses(String options) throws IOException, InterruptedException {
        openssl("genpkey " + options + " -out key.pem");
        assertNull(PemRules.pem(directory.resolve("key.pem")));
        openssl("pkey -in key.pem -pubout -out public.pem");
        assertSays("it holds something else", "public.pem");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "genrsa -traditional -out old.pem 2048",
                "ecparam -genkey -name prime256v1 -out old.pem",
                "genrsa -traditional -aes128 -passout pass:sesame -out old.pem 2048",
                "genpkey -algorithm ED25519 -aes256 -pass pass:sesame -out old.pem"
            })
    void theCommandOfTheMessageMakesWhatPasses(String command) throws IOException, InterruptedException {
        openssl(command);
        Violation violation = Objects.requireNonNull(PemRules.pem(directory.resolve("old.pem")));
        String advised = violation.fix().substring(violation.fix().indexOf(": openssl ") + ": openssl ".length());
        openssl(advised.replace("OLD.pem", "old.pem").replace("NEW.pem", "new.pem")
                + (command.contains("sesame") ? " -passin pass:sesame" : ""));
        assertNull(PemRules.pem(directory.resolve("new.pem")));
    }

    @Test
    void aCertificateIsValidUntilTheDayThatOpensslSays() throws IOException, InterruptedException {
        openssl("req -x509 -newkey ed25519 -nodes -keyout key.pem -out tls.crt -days 10 -subj /CN=shop.example");
        Instant now = Instant.now();
        LocalDate last = LocalDate.ofInstant(now.plus(10, ChronoUnit.DAYS), ZoneOffset.UTC);
        Path certificate = directory.resolve("tls.crt");
        assertNull(PemRules.pem(certificate));
        LocalDate said = Objects.requireNonNull(PemRules.lastDay(certificate));
        assertTrue(said.equals(last) || said.equals(last.minusDays(1)), said::toString);
        Violation soon = Objects.requireNonNull(PemRules.endsSoon(certificate));
        assertTrue(soon.message().endsWith(", on " + said), soon::message);
        Violation over = Objects.requireNonNull(PemRules.pem(certificate, now.plus(11, ChronoUnit.DAYS)));
        assertEquals("its last day was " + said + "; renew it", over.fix());
        Files.writeString(directory.resolve("both.pem"), read("tls.crt") + read("key.pem"));
        assertNull(PemRules.pem(directory.resolve("both.pem")));
    }

    @Test
    void whatIsBinaryBecomesPemByTheCommandOfTheMessage() throws IOException, InterruptedException {
        openssl("req -x509 -newkey ed25519 -nodes -keyout key.pem -out tls.crt -days 30 -subj /CN=shop.example");
        openssl("x509 -in tls.crt -outform DER -out tls.der");
        assertSays("it is binary, as DER and PKCS#12 are", "tls.der");
        openssl("x509 -inform DER -in tls.der -out new.pem");
        assertNull(PemRules.pem(directory.resolve("new.pem")));
        openssl("req -new -key key.pem -subj /CN=shop.example -out request.pem");
        assertSays("it holds something else", "request.pem");
    }

    @Test
    void whatIsAcceptedOfAKeyOpensslReads() throws IOException, InterruptedException {
        openssl("genpkey -algorithm ED25519 -out key.pem");
        String key = read("key.pem");
        Random random = new Random(Long.getLong("pem.seed", 20261130L));
        int accepted = 0;
        for (int i = 0; i < MANY; i++) {
            String text = ChangedPem.of(key, random);
            if (PemRules.pemOnSomeDay(text) == null) {
                accepted++;
                Files.writeString(directory.resolve("changed.pem"), text);
                assertEquals(0, status("pkey -in changed.pem -noout"), () -> ChangedPem.shown(text));
            }
        }
        assertTrue(accepted > MANY / 20 && accepted < MANY, "accepted " + accepted);
    }

    private void assertSays(String beginning, String file) {
        Violation violation = Objects.requireNonNull(PemRules.pem(directory.resolve(file)));
        assertTrue(violation.fix().startsWith(beginning), violation::fix);
    }

    private String read(String file) throws IOException {
        return Files.readString(directory.resolve(file));
    }

    private void openssl(String arguments) throws IOException, InterruptedException {
        assertEquals(0, status(arguments), () -> arguments + " failed");
    }

    private int status(String arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments.split(" ")));
        Path said = directory.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return process.waitFor();
    }
}
