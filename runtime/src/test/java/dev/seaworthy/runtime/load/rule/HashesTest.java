package dev.seaworthy.runtime.load.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Each row of the table is computed here. */
class HashesTest {
    private static final String[] WORDS = {
        "",
        "password",
        "admin",
        "test",
        "secret",
        "changeme",
        "change-me",
        "changeit",
        "123456",
        "12345678",
        "123456789",
        "1234567890",
        "hello",
        "world",
        "hello world",
        "foo",
        "bar",
        "foobar",
        "root",
        "user",
        "guest",
        "key",
        "token",
        "default",
        "example",
        "demo",
        "dev",
        "development",
        "production",
        "staging",
        "local",
        "letmein",
        "qwerty",
        "abc123",
        "password1",
        "password123",
        "admin123",
        "test123",
        "secret123",
        "passw0rd",
        "welcome",
        "0",
        "1",
        "a",
        "null",
        "none",
        "true",
        "mysecret",
        "supersecret",
        "my-secret",
        "secretkey",
        "secret-key",
        "iloveyou",
        "monkey",
        "dragon",
        "111111",
        "000000",
        "jwt",
        "salt",
        "string",
        "dummy",
        "placeholder"
    };

    @Test
    void hashesOfCommonWordsAreKnown() throws GeneralSecurityException {
        for (String word : WORDS) {
            for (String text : new String[] {word, word + "\n"}) {
                for (String algorithm : new String[] {"MD5", "SHA-1", "SHA-256", "SHA-512"}) {
                    byte[] hash = MessageDigest.getInstance(algorithm).digest(text.getBytes(UTF_8));
                    String digits = HexFormat.of().formatHex(hash);
                    assertTrue(Hashes.isOfCommonWord(digits), algorithm + " of " + word);
                    assertTrue(
                            Hashes.isOfCommonWord(HexFormat.of().withUpperCase().formatHex(hash)),
                            algorithm + " of " + word);
                    if (hash.length >= 32) {
                        assertTrue(
                                Hashes.isOfCommonWord(Base64.getEncoder().encodeToString(hash)),
                                algorithm + " of " + word);
                        assertTrue(
                                Hashes.isOfCommonWord(
                                        Base64.getUrlEncoder().withoutPadding().encodeToString(hash)),
                                algorithm + " of " + word);
                    }
                }
            }
        }
    }

    @Test
    void nothingElseIs() throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest("q7RkP2vXw9LmZ4tB".getBytes(UTF_8));
        assertFalse(Hashes.isOfCommonWord(HexFormat.of().formatHex(hash)));
        assertFalse(Hashes.isOfCommonWord(Base64.getEncoder().encodeToString(hash)));
        assertFalse(Hashes.isOfCommonWord("d41d8cd98f00b204e9800998ecf8427"), "another length");
        assertEquals(62, WORDS.length);
    }
}
