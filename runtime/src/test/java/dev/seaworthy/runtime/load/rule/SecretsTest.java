package dev.seaworthy.runtime.load.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.load.Violation;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a strong secret is, and what only looks long. */
class SecretsTest {
    private static final String STRONG = "q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU";

    @Test
    void thirtyTwoCharactersAreEnoughAndThirtyOneAreNot() {
        assertNull(Secrets.strongSecret(STRONG));
        Violation violation = Secrets.strongSecret(STRONG.substring(1));
        assertNotNull(violation);
        assertEquals("is weak: 31 characters, at least 32 are needed", violation.message());
        assertEquals("make one with: openssl rand -base64 48", violation.fix());
    }

    @Test
    void eightDifferentCharactersAreEnoughAndSevenAreNot() {
        assertNull(Secrets.strongSecret("hbegcfadbhgdaecfhafbdgcehdcabefg"));
        Violation violation = Secrets.strongSecret("gbegcfadbagdaecfgafbdgcegdcabefg");
        assertNotNull(violation);
        assertEquals("is weak: 7 different characters, at least 8 are needed", violation.message());
    }

    @Test
    void oneCharacterIsOne() {
        Violation tooShort = Secrets.strongSecret("x");
        assertNotNull(tooShort);
        assertEquals("is weak: 1 character, at least 32 are needed", tooShort.message());
        Violation same = Secrets.strongSecret("x".repeat(32));
        assertNotNull(same);
        assertEquals("is weak: 1 different character, at least 8 are needed", same.message());
    }

    @Test
    void thatASecretIsTheRepositorysOwnIsSaidFirst() {
        Violation violation = Secrets.strongSecret("dev-only", "dev-only");
        assertNotNull(violation);
        assertEquals("is weak: it is the example or a default of the repository", violation.message());
    }

    @Test
    void theRepositorysOwnTextsAreRefused() {
        assertNotNull(Secrets.strongSecret(STRONG, "other", STRONG));
        assertNull(Secrets.strongSecret(STRONG, "other"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changeme-changeme-changeme-changeme",
                "CHANGE_ME_CHANGE_ME_CHANGE_ME_0123456",
                "change-this-to-a-long-random-string-please",
                "replace-with-strong-secret-of-32-chars-min",
                "REPLACE_ME_WITH_A_REAL_SECRET_IN_PRODUCTION",
                "dev-only-insecure-key-do-not-use-in-production",
                "django-insecure-4$x!a8d_0b7m(v2q^9kz1w#c6r@e5t%y3u",
                "your-secret-key-here-at-least-32-characters",
                "your_super_secret_jwt_token_goes_here_123",
                "this-is-a-placeholder-secret-for-local-use",
                "my-super-secret-password-that-is-long-enough",
                "0123456789abcdef0123456789abcdef",
                "0123456789abcdefghijklmnopqrstuvwxyz",
                "abcdefghijklmnopqrstuvwxyz123456",
                "12345678901234567890123456789012",
                "abcabcabcabcabcabcabcabcabcabcdefghabc-insecure",
                "correct-horse-battery-staple-1234567890",
                "qwertyuiopasdfghjklzxcvbnm1234567890",
                "<put-the-signing-key-of-the-application>",
                "${SECRET_KEY_OF_THE_APPLICATION_1234}",
                "{{ .Values.secretKeyOfTheApplication }}",
                "secret-secret-secret-and-another-secret",
                "example-example-3f9a2b7c1d8e4f60a1b2",
                "sk_test_dummy_dummy_dummy_placeholder_key",
                "test-secret-key-for-unit-tests-only-0001",
                "insert-your-random-value-here-please-now",
                "keyboard cat keyboard cat keyboard cat 1",
                "TODO: generate a random secret key value",
                "Password123456789Password1234567",
                "aB3$aB3$aB3$aB3$xyaB3$aB3$aB3$aB3$xy",
            })
    void aPlaceholderIsRefused(String text) {
        Violation violation = Secrets.strongSecret(text);
        assertNotNull(violation, "let through");
        assertTrue(violation.message().startsWith("is weak: "), violation.message());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3f9a2b7c1d8e4f60a1b2c3d4e5f60718",
                "9e107d9d372bb6826bd81d3542a419d6",
                "f47ac10b-58cc-4372-a567-0e02b2c3d479",
                "Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZg==",
                "kJ8#mP2$vL9@nQ4!wR7%tY1^uI6&oA3*",
                "tr0mbone-velvet-kayak-91-quartz-lantern",
                "x7Zq-9Wk_pT3-mLs8_vBn2-Rc5d_Yh1j",
            })
    void aRealSecretIsNot(String text) {
        assertNull(Secrets.strongSecret(text), text);
    }

    @Test
    void noRandomSecretIsRefused() {
        Random random = new Random(20261125);
        Base64.Encoder plain = Base64.getEncoder();
        Base64.Encoder url = Base64.getUrlEncoder().withoutPadding();
        for (int i = 0; i < 40_000; i++) {
            byte[] bytes = new byte[24 + random.nextInt(41)];
            random.nextBytes(bytes);
            holds(plain.encodeToString(bytes));
            holds(url.encodeToString(bytes));
            holds(HexFormat.of().formatHex(bytes));
            holds(text(random, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 32 + random.nextInt(33)));
            holds(new UUID(random.nextLong(), random.nextLong()).toString());
        }
    }

    private static void holds(String secret) {
        Violation violation = Secrets.strongSecret(secret);
        assertNull(violation, () -> secret + ": " + violation);
    }

    private static String text(Random random, String alphabet, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
