package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The certificates and private keys of a text in PEM, all of which Java can read. It shows none of them. */
final class Pem {
    /** What the name of a private key's algorithm is in Java. Which one it is, only its bytes say. */
    private static final String[] ALGORITHMS = {"RSA", "EC", "EdDSA", "XDH", "RSASSA-PSS", "DSA", "DH"};

    private static final String CERTIFICATE = "CERTIFICATE";

    /** RFC 7468, section 4: some programs write it so. */
    private static final String OLDER_CERTIFICATE = "X509 CERTIFICATE";

    private static final String PRIVATE_KEY = "PRIVATE KEY";

    /** Makes PKCS#8 without a password of any private key. */
    private static final String MAKE_PKCS8 = "openssl pkey -in OLD.pem -out NEW.pem";

    private final List<X509Certificate> certificates = new ArrayList<>();
    private boolean hasKey;

    private Pem() {}

    /**
     * Reads a text.
     *
     * @param text the text
     * @return what it holds: a certificate, or a private key, or several
     * @throws UnreadablePem when there is neither, or Java cannot read one
     */
    static Pem of(String text) throws UnreadablePem {
        Pem pem = new Pem();
        for (PemBlock block : PemBlocks.of(text)) {
            pem.add(block);
        }
        if (pem.certificates.isEmpty() && !pem.hasKey) {
            throw new UnreadablePem("it holds something else, for example a public key or a request for a certificate");
        }
        return pem;
    }

    private void add(PemBlock block) throws UnreadablePem {
        switch (block.label()) {
            case CERTIFICATE, OLDER_CERTIFICATE -> certificates.add(certificate(bytes(block)));
            case PRIVATE_KEY -> readKey(bytes(block));
            case "ENCRYPTED PRIVATE KEY" -> throw locked();
            case "RSA PRIVATE KEY", "EC PRIVATE KEY", "DSA PRIVATE KEY" -> {
                if (block.isEncrypted()) {
                    throw locked();
                }
                throw new UnreadablePem(
                        "its private key has a form that Java cannot read; make PKCS#8 of it: " + MAKE_PKCS8);
            }
            case "OPENSSH PRIVATE KEY" ->
                throw new UnreadablePem("its private key is one of OpenSSH, which Java cannot read;"
                        + " make PKCS#8 of a copy: ssh-keygen -p -m PKCS8 -f COPY");
            default -> {} // Parameters and public keys may stand beside.
        }
    }

    private static UnreadablePem locked() {
        return new UnreadablePem("its private key is locked by a password; unlock it: " + MAKE_PKCS8);
    }

    private static byte[] bytes(PemBlock block) throws UnreadablePem {
        if (block.hasEmptyLine()) {
            throw new UnreadablePem("an empty line stands inside it; remove that line");
        }
        byte[] bytes = block.bytes();
        if (bytes == null) {
            throw damaged();
        }
        return bytes;
    }

    private static UnreadablePem damaged() {
        return new UnreadablePem("a line of it is damaged; copy it whole");
    }

    private static X509Certificate certificate(byte[] bytes) throws UnreadablePem {
        ByteArrayInputStream read = new ByteArrayInputStream(bytes);
        X509Certificate certificate;
        try {
            certificate =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(read);
        } catch (GeneralSecurityException | RuntimeException unreadable) {
            throw new UnreadablePem("Java cannot read a certificate of it; see what openssl x509 -noout -text says");
        }
        if (read.available() > 0) {
            throw damaged();
        }
        return certificate;
    }

    private void readKey(byte[] bytes) throws UnreadablePem {
        for (String algorithm : ALGORITHMS) {
            if (isKey(algorithm, bytes)) {
                hasKey = true;
                return;
            }
        }
        throw new UnreadablePem("Java cannot read a private key of it; see what openssl pkey -noout -check says");
    }

    private static boolean isKey(String algorithm, byte[] bytes) {
        try {
            KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(bytes));
            return true;
        } catch (GeneralSecurityException | RuntimeException ofAnotherAlgorithm) {
            return false;
        }
    }

    /** When all certificates have begun, or null where there is none. */
    @Nullable
    Instant beginning() {
        Instant latest = null;
        for (X509Certificate certificate : certificates) {
            Instant own = certificate.getNotBefore().toInstant();
            latest = latest == null || own.isAfter(latest) ? own : latest;
        }
        return latest;
    }

    /** When the first certificate ends, or null where there is none: a chain is as good as its weakest link. */
    @Nullable
    Instant end() {
        Instant earliest = null;
        for (X509Certificate certificate : certificates) {
            Instant own = certificate.getNotAfter().toInstant();
            earliest = earliest == null || own.isBefore(earliest) ? own : earliest;
        }
        return earliest;
    }
}
