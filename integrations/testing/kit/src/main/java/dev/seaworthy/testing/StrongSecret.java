package dev.seaworthy.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A text that is strong enough for a secret, and the same in every run: a test that fails once fails always. */
final class StrongSecret {
    private StrongSecret() {}

    /** 43 letters and digits, made from a variable's name. */
    static String of(String variable) {
        byte[] text = ("a secret for tests of " + variable).getBytes(StandardCharsets.UTF_8);
        byte[] digest = sha256().digest(text);
        return Base64.getEncoder()
                .withoutPadding()
                .encodeToString(digest)
                .replace('+', 'x')
                .replace('/', 'y');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
