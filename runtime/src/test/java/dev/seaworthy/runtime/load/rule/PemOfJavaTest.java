package dev.seaworthy.runtime.load.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Certificates in PEM that were changed by chance: what the rule accepts, Java's own reader of such texts reads too. */
class PemOfJavaTest {
    private static final int MANY = Integer.getInteger("pem.many", 20_000);

    @Test
    void whatIsAcceptedJavaReads() throws CertificateException {
        CertificateFactory java = CertificateFactory.getInstance("X.509");
        Random random = new Random(Long.getLong("pem.seed", 20261130L));
        int accepted = 0;
        for (int i = 0; i < MANY; i++) {
            String text = ChangedPem.of(PemRulesTest.CERTIFICATE, random);
            if (PemRules.pemOnSomeDay(text) == null) {
                accepted++;
                assertEquals(count(text), read(java, text), () -> "read of " + ChangedPem.shown(text));
            }
        }
        assertTrue(accepted > MANY / 20 && accepted < MANY, "accepted " + accepted);
    }

    private static int read(CertificateFactory java, String text) {
        try {
            return java.generateCertificates(new ByteArrayInputStream(text.getBytes(UTF_8)))
                    .size();
        } catch (CertificateException | RuntimeException refused) {
            return -1;
        }
    }

    private static int count(String text) {
        return text.split("-----BEGIN ", -1).length - 1;
    }
}
