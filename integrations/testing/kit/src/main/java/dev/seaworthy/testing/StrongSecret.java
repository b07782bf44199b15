package dev.seaworthy.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** A text that is strong enough for a secret, and the same in every run: a test that fails once fails always. */
final class StrongSecret {
    private StrongSecret() {}

    /** What a setting may take for a secret: letters and digits, which are Base64 too, or the hexadecimal digits of 32 bytes. */
    static List<String> candidates(String variable) {
        return List.of(of(variable), HexFormat.of().formatHex(digest(variable)));
    }

    /** 43 letters and digits, made from a variable's name. */
    static String of(String variable) {
        byte[] digest = digest(variable);
        return Base64.getEncoder()
                .withoutPadding()
                .encodeToString(digest)
                .replace('+', 'x')
                .replace('/', 'y');
    }

    private static byte[] digest(String variable) {
        return sha256().digest(("a secret for tests of " + variable).getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
