package dev.seaworthy.runtime.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.seaworthy.runtime.Masking;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What names a credential hides the word behind it, though people could have written that word. */
class LabelTest {
    /** Names that say so joined to another word, too. */
    private static final List<String> CERTAIN =
            List.of("pass", "pw", "pwd", "passwd", "password", "passphrase", "secret", "token", "credential", "apikey");

    /** Names that say so behind a mark, or alone. */
    private static final List<String> AMBIGUOUS = List.of(
            "key", "pin", "auth", "login", "cred", "creds", "psk", "passin", "passout", "jwt", "otp", "sas", "seed");

    private static final List<String> JOINED = List.of("db", "user", "store", "DB", "Admin");

    private static final List<String> DIVIDED = List.of("", "", "", "db_", "smtp-", "DB_", "x.", "signing-");

    /** Those in which a mark, or what an option of a program is, tells a name from a word of prose. */
    private static final List<String> MARKED = List.of(
            "%n:%w",
            "%n: %w",
            "--%n %w",
            "-%nx -%n %w",
            "run --%n %w now",
            "{%n: %w}",
            "{%n:%w}",
            "\"%n:%w\"",
            "'%n': '%w'",
            "{\"a\":\"b\",\"%n\":\"%w\"}",
            "a:%n:%w",
            "a|%n:%w",
            "[%n:%w]",
            "openssl enc -%n pass:%w",
            "openssl enc -in x.pem -%n pass:%w -out y.pem",
            "%n:%w,%n:%w",
            "%n:%w:1",
            "%n=%w",
            "%n = %w");

    private static final List<String> PLAIN = List.of("%n %w", "the %n is %w", "run with %n %w");

    private static final List<String> WORDS =
            List.of("sunflower", "orangejuice", "dumepytiq", "Kubernetes", "winterblumen");

    @Test
    void theWordBehindANameIsHidden() {
        Random random = new Random(20261130);
        for (int i = 0; i < 20_000; i++) {
            String word = one(random, WORDS);
            String name = switch (random.nextInt(4)) {
                case 0 -> one(random, JOINED) + one(random, CERTAIN);
                case 1 -> one(random, DIVIDED) + one(random, CERTAIN);
                default -> one(random, DIVIDED) + one(random, AMBIGUOUS);
            };
            name = random.nextInt(4) == 0 ? name.toUpperCase(Locale.ROOT) : name;
            String marked = one(random, MARKED).replace("%n", name).replace("%w", word);
            assertFalse(Redaction.ofValue(marked).shown().contains(word), marked);
            assertFalse(Masking.masked(marked).contains(word), marked);
            String plain = one(random, PLAIN).replace("%n", name).replace("%w", word);
            assertFalse(Redaction.ofValue(plain).shown().contains(word), plain);
        }
    }

    private static String one(Random random, List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    @ParameterizedTest
    @CsvSource({
        "dbpass sunflower, ********",
        "--db_pass sunflower, ********",
        "started with -passin sunflower, started with ********",
        "started with -passin pass:sunflower now, started with ********",
        "the cred: sunflower, the ********",
        "use pw:sunflower now, use ********",
    })
    void ofALineTheRestIs(String line, String shown) {
        assertEquals(shown, Masking.masked(line));
    }

    /** Services and images are called so, too, and prose has words that end so. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "auth:8080",
                "auth:18080,login:443",
                "keys:8080",
                "session:1.4.2",
                "registry.example.com/shop/auth:latest",
                "com.example:basic-auth:1.4.2",
                "an encompass of the bypass Kubernetes",
                "code:404",
                "wrong pin:1234",
            })
    void whatIsNoCredentialStays(String text) {
        assertEquals(text, Masking.masked(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pin:12345",
                "otp:123456",
                "key:123456",
                "pass:12345",
                "code:12.34",
                "auth:123456",
                "auth:121212.1"
            })
    void aLongNumberIsOne(String text) {
        assertFalse(Redaction.ofValue(text).shown().contains("12"), text);
        assertFalse(Masking.masked("found " + text).contains("12"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dbpass", "db_pass", "cred", "basicAuth", "signing-key", "the dbpass is here"})
    void aNameAloneStays(String text) {
        assertEquals(text, Masking.masked(text));
    }
}
