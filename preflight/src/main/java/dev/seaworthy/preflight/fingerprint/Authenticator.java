package dev.seaworthy.preflight.fingerprint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 over texts, each with its length before it, so that no two lists of texts look the same. */
final class Authenticator {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int GROUP = 4;

    private final Mac mac;

    Authenticator(FingerprintKey key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA256", impossible);
        }
    }

    /** Adds a text to what is authenticated next. */
    Authenticator add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        mac.update(bytes);
        return this;
    }

    /** The first digits of the code of what was added, in groups that can be compared by eye. */
    String digits(int count) {
        String all = HexFormat.of().formatHex(mac.doFinal());
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i += GROUP) {
            digits.append(i == 0 ? "" : "-").append(all, i, i + GROUP);
        }
        return digits.toString();
    }
}
