package dev.seaworthy.runtime.load.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rule of certificates and keys says. */
class PemRulesTest {
    /** From 2024-01-01 to 2099-06-30T12:00:00Z. */
    static final String CERTIFICATE = """
            -----BEGIN CERTIFICATE-----
            MIHXMIGKAgEBMAUGAytlcDAXMRUwEwYDVQQDDAxzaG9wLmV4YW1wbGUwIBcNMjQw
            MTAxMDAwMDAwWhgPMjA5OTA2MzAxMjAwMDBaMBcxFTATBgNVBAMMDHNob3AuZXhh
            bXBsZTAqMAUGAytlcAMhAL1WkjmI68VC/4leSLovN+E2Eu1gj4vea9RZzg2UtVtz
            MAUGAytlcANBAK8umbiTbH4hNK0rRCIMxiuaN7BXCXviI78HRx2EYD/x0XOiwD0/
            Kc7ilaCY7RtzORJENpxqcrvjPVNGLB50TAk=
            -----END CERTIFICATE-----
            """;

    /** From 2090-01-01 to 2100-01-01. */
    private static final String LATER = """
            -----BEGIN CERTIFICATE-----
            MIHZMIGMAgEEMAUGAytlcDAXMRUwEwYDVQQDDAxzaG9wLmV4YW1wbGUwIhgPMjA5
            MDAxMDEwMDAwMDBaGA8yMTAwMDEwMTAwMDAwMFowFzEVMBMGA1UEAwwMc2hvcC5l
            eGFtcGxlMCowBQYDK2VwAyEAsYxwaPLr/hK9HccsyW4LydpcPCwEr8thHJVA0X6v
            yrswBQYDK2VwA0EA0H2Kf61CtV9XYDfk9cJtCYH20DfnLxlSK3rbFq5gTyU1VxVE
            1kzdxzrw7Rhogtb72h3XzgCBnAE9Q/ZL8le+AA==
            -----END CERTIFICATE-----
            """;

    private static final String KEY = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEICKEAvDanf5wOKOtJOnq4f91EkvciEUZaHcWa5CgApy7
            -----END PRIVATE KEY-----
            """;

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final Instant END = Instant.parse("2099-06-30T12:00:00Z");

    @TempDir
    Path directory;

    @Test
    void certificatesAndKeysPass() {
        assertNull(PemRules.pem(CERTIFICATE, NOON));
        assertNull(PemRules.pem(KEY, NOON));
        assertNull(PemRules.pem(KEY + CERTIFICATE + CERTIFICATE, NOON));
        assertNull(PemRules.pem("subject=CN = shop.example\n" + CERTIFICATE.replace("\n", "\r\n") + "\r\n\r\n", NOON));
        assertNull(PemRules.pem("\n" + KEY, NOON));
        assertNull(PemRules.pem("\n\n" + KEY.strip(), NOON));
        assertNull(PemRules.pem(KEY.replace("MC4C", " \tMC4C").replace("py7\n", "py7 \t\n"), NOON));
        assertNull(PemRules.pem(CERTIFICATE.replace("CERTIFICATE", "X509 CERTIFICATE"), NOON));
        assertNull(PemRules.pem(KEY + block("DH PARAMETERS", "AAAA"), NOON));
    }

    @Test
    void whatJavaOrOpensslDoesNotReadIsRefused() {
        for (String text : new String[] {KEY, CERTIFICATE}) {
            assertSays(
                    "must be a certificate or a private key in PEM; its first line has something before -----BEGIN, if only"
                            + " blanks; remove it",
                    PemRules.pem(" " + text, NOON));
            assertSays(
                    "must be a certificate or a private key in PEM; its last line has something before -----END, if only"
                            + " blanks; remove it",
                    PemRules.pem(text.replace("-----END", "\t-----END"), NOON));
            assertSays(
                    "must be a certificate or a private key in PEM; a byte order mark stands before it; save it without one",
                    PemRules.pem("\uFEFF" + text, NOON));
            for (String damaged : new String[] {
                text.replace("\nM", "\nNote: M\nM"), text.replace("\nM", "\n\u2003\nM"), text.replace("\nM", "\nM=")
            }) {
                assertSays(
                        "must be a certificate or a private key in PEM; a line of it is damaged; copy it whole",
                        PemRules.pem(damaged, NOON));
            }
        }
    }

    @Test
    void eachIsValidFromItsFirstMomentToItsLast() {
        assertNull(PemRules.pem(CERTIFICATE, END));
        assertSays(
                "must hold a certificate that has not ended; its last day was 2099-06-30; renew it",
                PemRules.pem(CERTIFICATE, END.plusSeconds(1)));
        Instant beginning = Instant.parse("2024-01-01T00:00:00Z");
        assertNull(PemRules.pem(CERTIFICATE, beginning));
        assertSays(
                "must hold a certificate that is valid already; its first day is 2024-01-01; wait for it, or set the clock of"
                        + " this machine",
                PemRules.pem(CERTIFICATE, beginning.minusSeconds(1)));
    }

    @Test
    void ofSeveralTheFirstToEndAndTheLastToBeginCount() {
        for (String both : new String[] {CERTIFICATE + LATER, LATER + CERTIFICATE}) {
            assertEquals(LocalDate.of(2099, 6, 30), PemRules.lastDay(both));
            assertNotNull(PemRules.pem(both, NOON));
            assertNull(PemRules.pem(both, Instant.parse("2090-01-01T00:00:00Z")));
            assertNotNull(PemRules.pem(both, END.plusSeconds(1)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2099-06-16T12:00:00Z, 'in 14 days'",
        "2099-06-17T00:00:00Z, 'in 13 days'",
        "2099-06-29T23:59:59Z, 'in 1 day'",
        "2099-06-30T00:00:00Z, 'today'",
        "2099-06-30T12:00:00Z, 'today'"
    })
    void aWarningComesFourteenDaysBeforeTheEnd(Instant now, String when) {
        assertSays(
                "holds a certificate that ends " + when + ", on 2099-06-30; renew it",
                PemRules.endsSoon(PemRules.end(CERTIFICATE), now));
    }

    @Test
    void thereIsNoWarningWhileThereIsTimeNorWhenItIsRefused() {
        assertNull(
                PemRules.endsSoon(END, END.minus(PemRules.DAYS, ChronoUnit.DAYS).minusSeconds(1)));
        assertNull(PemRules.endsSoon(END, END.plusSeconds(1)));
        assertNull(PemRules.endsSoon(KEY));
        assertNull(PemRules.endsSoon(CERTIFICATE));
        assertNull(PemRules.endsSoon("nothing"));
        assertNull(PemRules.lastDay(KEY));
        assertNull(PemRules.lastDay("nothing"));
    }

    @Test
    void whatIsWrongIsSaid() {
        assertFix("it has no line that begins with -----BEGIN", "changeme");
        assertFix("it has no line that begins with -----BEGIN", "");
        assertFix(
                "it looks like the path of a file; set the variable with _FILE after its name to the path instead",
                "/etc/shop/tls.key");
        assertFix(
                "it is PEM in Base64; decode it first",
                Base64.getEncoder().encodeToString(KEY.getBytes(StandardCharsets.US_ASCII)));
        assertFix("its line ends are written as \\n; write them as line ends", KEY.replace("\n", "\\n"));
        assertFix("its line ends are lost; write it with one line below the other", KEY.replace('\n', ' '));
        assertFix("its line ends are lost; write it with one line below the other", "-----BEGIN PRIVATE KEY");
        assertFix("it has no line that begins with -----BEGIN", "/etc/shop/tls.key\n/etc/shop/tls.crt");
        assertFix(
                "its private key has a form that Java cannot read; make PKCS#8 of it: openssl pkey -in OLD.pem -out NEW.pem",
                block("RSA PRIVATE KEY", "Proc-Type: 4,MIC-ONLY\n\nAAAA"));
        assertFix("its line ends are lost; write it with one line below the other", KEY.replace("\n", ""));
        String cut = "its last line, which begins with -----END, is missing; copy it whole";
        assertFix(cut, KEY.substring(0, KEY.indexOf("-----END")));
        assertFix(cut, KEY.substring(0, KEY.indexOf("-----END")) + CERTIFICATE);
        assertFix(
                "its first line and its last line name different things; copy it whole",
                KEY.replace("-----END PRIVATE KEY", "-----END CERTIFICATE"));
        assertFix("a line of it is damaged; copy it whole", KEY.replaceFirst("[A-Za-z0-9]\n-----END", "*\n-----END"));
        assertFix(
                "Java cannot read a private key of it; see what openssl pkey -noout -check says",
                block("PRIVATE KEY", "AAAA"));
        assertFix(
                "Java cannot read a certificate of it; see what openssl x509 -noout -text says",
                block("CERTIFICATE", "AAAA"));
        assertFix("an empty line stands inside it; remove that line", block("CERTIFICATE", ""));
        assertFix("an empty line stands inside it; remove that line", KEY.replace("\nM", "\n\nM"));
        assertFix(
                "its first line, which begins with -----BEGIN, is missing; copy it whole",
                KEY.substring(KEY.indexOf('\n') + 1));
        for (String blank : new String[] {" ", "\t"}) {
            String fix = "blanks stand after the dashes of a line; remove them";
            assertFix(fix, KEY.replaceFirst("-----\n", "-----" + blank + "\n"));
            assertFix(fix, KEY.strip() + blank);
        }
        assertFix("a line outside its blocks has -----; remove that line", KEY + "-----\n" + CERTIFICATE);
        assertFix(
                "it holds something else, for example a public key or a request for a certificate",
                block("PUBLIC KEY", "AAAA"));
        String pkcs8 = "; make PKCS#8 of it: openssl pkey -in OLD.pem -out NEW.pem";
        String locked = "its private key is locked by a password; unlock it: openssl pkey -in OLD.pem -out NEW.pem";
        assertFix("its private key has a form that Java cannot read" + pkcs8, block("RSA PRIVATE KEY", "AAAA"));
        assertFix("its private key has a form that Java cannot read" + pkcs8, block("EC PRIVATE KEY", "AAAA"));
        assertFix(locked, block("ENCRYPTED PRIVATE KEY", "AAAA"));
        assertFix(
                locked,
                block("RSA PRIVATE KEY", "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,4F3F7D3E0DDA051E\n\nAAAA"));
        assertFix(
                "its private key is one of OpenSSH, which Java cannot read; make PKCS#8 of a copy: ssh-keygen -p -m PKCS8 -f"
                        + " COPY",
                block("OPENSSH PRIVATE KEY", "AAAA"));
    }

    private static String block(String label, String body) {
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }

    /** The same on whichever day, which the compiler asks. */
    private static void assertFix(String fix, String text) {
        String expected = "must be a certificate or a private key in PEM; " + fix;
        assertSays(expected, PemRules.pem(text));
        assertSays(expected, PemRules.pemOnSomeDay(text));
    }

    private static void assertSays(String expected, @Nullable Violation violation) {
        assertEquals(expected, String.valueOf(violation));
    }

    @Test
    void theCompilerDoesNotAskForTheDay() {
        assertNull(PemRules.pemOnSomeDay(LATER));
        assertNull(PemRules.pemOnSomeDay(KEY));
    }

    @Test
    void aFileIsJudgedByItsText() throws IOException {
        Path file = Files.writeString(directory.resolve("tls.crt"), "\uFEFF" + CERTIFICATE);
        assertSays(
                "must name a file with a certificate or a private key in PEM; a byte order mark stands before it; save it"
                        + " without one",
                PemRules.pem(file));
        assertNull(PemRules.lastDay(file));
        Files.writeString(file, CERTIFICATE);
        assertNull(PemRules.pem(file));
        assertEquals(LocalDate.of(2099, 6, 30), PemRules.lastDay(file));
        assertNull(PemRules.endsSoon(file));
        assertNotNull(PemRules.pem(file, END.plusSeconds(1)));
        Files.writeString(file, "changeme");
        assertSays(
                "must name a file with a certificate or a private key in PEM; it has no line that begins with -----BEGIN",
                PemRules.pem(file));
        assertNull(PemRules.lastDay(file));
        Files.write(file, new byte[] {0x30, (byte) 0x82, 1, 0});
        assertSays(
                "must name a file with a certificate or a private key in PEM; it is binary, as DER and PKCS#12 are;"
                        + " make PEM of it: openssl x509 -inform DER -in OLD -out NEW.pem",
                PemRules.pem(file));
        assertSays(
                "must name a file with a certificate or a private key in PEM; it is a directory, not a file; name a file",
                PemRules.pem(directory));
        assertSays(
                "must name a file or directory that can be read; nothing is there; create it, or mount it before the start",
                PemRules.pem(directory.resolve("nothing")));
        assertNull(PemRules.lastDay(directory));
    }

    /** Whatever is done to a text, an answer is given, and no eight characters of the key are in it. */
    @Test
    void noAnswerHoldsAPartOfAKey() {
        Random random = new Random(20_261_129);
        String body = KEY.lines().skip(1).findFirst().orElseThrow();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(KEY);
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                int at = random.nextInt(text.append('\n').length());
                switch (random.nextInt(4)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, "\n :-A=\\n".charAt(random.nextInt(8)));
                    case 2 -> text.setLength(at + 1);
                    default -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
                }
            }
            Violation violation = PemRules.pem(text.toString());
            for (int at = 0; violation != null && at + 8 <= body.length(); at++) {
                String part = body.substring(at, at + 8);
                assertFalse(violation.toString().contains(part), violation::toString);
            }
        }
        assertTrue(body.length() > 60);
    }
}
