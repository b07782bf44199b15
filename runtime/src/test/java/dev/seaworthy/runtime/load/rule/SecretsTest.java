package dev.seaworthy.runtime.load.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.seaworthy.runtime.load.Violation;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
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
                "Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZg==",
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
                "0d8e6c1f-7a35-4b92-8f4e-c61b93d2a7e5",
                "Zm9vQzdxVjkyTHhXMG1OcFI1dFpiS2RINnNZZ0ox",
                "kJ8#mP2$vL9@nQ4!wR7%tY1^uI6&oA3*",
                "tr0mbone-velvet-kayak-91-quartz-lantern",
                "x7Zq-9Wk_pT3-mLs8_vBn2-Rc5d_Yh1j",
            })
    void aRealSecretIsNot(String text) {
        assertNull(Secrets.strongSecret(text), text);
    }

    /** Each line: what the refusal says, then texts of which it says so. */
    private static final String[][] WEAK = {
        {
            "it repeats itself, is counted up, or follows the keyboard",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,",
            "1qaz2wsx3edc4rfv1qaz2wsx3edc4rfv",
            "secret1secret2secret3secret4secret5",
            "qazwsxedcrfvtgbyhnujmikolpqazwsx",
            "!QAZ@WSX#EDC$RFV%TGB^YHN&UJM*IK<",
            "qwertyuiop[]asdfghjkl;'zxcvbnm,./",
            "poiuytrewqlkjhgfdsamnbvcxz0987654321",
            "mnbvcxzlkjhgfdsapoiuytrewq987654321",
            "zaq12wsxcde34rfvbgt56yhnmju78ik,",
            "00112233445566778899aabbccddeeff",
            "ffeeddccbbaa99887766554433221100",
            "000102030405060708090a0b0c0d0e0f",
            "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
            "101112131415161718191a1b1c1d1e1f",
            "00010203-0405-0607-0809-0a0b0c0d0e0f",
            "123456789101112131415161718192021222324",
            "abcdefghijklmnopqrstuvwxyzabcdef",
            "ZYXWVUTSRQPONMLKJIHGFEDCBA987654",
            "aabbccddeeffgghhiijjkkllmmnnoopp",
            "acegikmoqsuwy02468acegikmoqsuwy0",
            "a1b2c3d4e5f6g7h8i9j0a1b2c3d4e5f6",
            "q7RkP2vXw9LmZ4tBq7RkP2vXw9LmZ4tB",
            "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "808182838485868788898a8b8c8d8e8f",
            "Xk9#Xk9#Xk9#Xk9#Xk9#Xk9#ab71pq8z",
            "9y$B&E)H@McQfTjWnZr4u7x!A%D*G-Ka",
            "eSgVkYp3s6v9y$B&E)H@McQfTjWmZq4t",
            "UkXp2s5v8y/B?E(H+MbQeShVmYq3t6w9z$C&F)J@NcRfUjWnZr4u7x!A%D*G-KaP",
            "t6w9z$C&F)J@McQfTjWnZr4u7x!A%D*G-KaPdRgUkXp2s5v8y/B?E(H+MbQeThVm",
            "2s5v8y/B?E(H+MbQeThWmYq3t6w9z$C&F)J@NcRfUjXn2r4u7x!A%D*G-KaPdSgV",
        },
        {
            "it is made of common words, as a placeholder is",
            "thisisaverylongjwtsigningkeyforme",
            "this-is-a-very-long-jwt-signing-key-for-my-app-please-change-it-in-production-0001",
            "a-string-secret-at-least-256-bits-long",
            "P@ssw0rd-P@55w0rd-S3cr3t-4dm1n-2024",
            "MyS3cr3tP4ssw0rdF0rTh3Pr0duct10nApp",
            "p4ssw0rd_4dm1n_l3tm31n_s3cr3t_t0k3n",
            "password-admin-welcome-secret-monkey",
            "mySuperSecretKeyThatIsLongEnoughForHS256",
            "thequickbrownfoxjumpsoverthelazydog",
            "acme-corp-production-jwt-secret-2024",
            "super_secret_key_do_not_share_with_anyone",
            "ThisIsASecretKeyForJwtTokenGeneration123",
            "bitte-aendern-geheim-passwort-schluessel",
            "changeme-7f3a9c1e5b2d8f4a6c0e9b7d3f1a5c8e",
            "ChangeMe_7f3a9c1e5b2d8f4a6c0e9b7d3f1a5c8e",
            "clave-secreta-de-produccion-cambiar",
            "esta-es-mi-clave-super-secreta-2024",
            "troque-esta-chave-em-producao-agora",
            "remplacez-moi-par-une-cle-aleatoire",
            "cambia-questa-chiave-segreta-subito",
            "verander-dit-in-een-lang-geheim-woord",
            "zmien-ten-klucz-na-losowy-i-bezpieczny",
            "deadbeefcafebabe8badf00dfeedface",
            "0xDEADBEEF0xCAFEBABE0xFEEDFACE0xBAADF00D",
            "Monday-Tuesday-Wednesday-Thursday-1",
            "one-two-three-four-five-six-seven-8",
            "-----BEGIN PRIVATE KEY-----\nput-the-private-key-of-production-here\n-----END PRIVATE KEY-----",
        },
        {
            "it is the message of a command that failed, not the secret itself",
            "cat: /run/secrets/secret_key: No such file or directory",
            "bash: openssl: command not found",
            "sh: line 1: vault: command not found",
            "Error from server (NotFound): secrets \"shop-secrets\" not found",
            "An error occurred (AccessDeniedException) when calling the GetSecretValue operation",
            "error: You must be logged in to the server (Unauthorized)",
            "{\"errors\":[\"1 error occurred: permission denied\"]}",
            "{\"message\":\"Unauthorized\",\"statusCode\":401}",
            "<!DOCTYPE html><html><head><title>Sign in</title></head><body>",
            "<html><body><h1>502 Bad Gateway</h1></body></html>",
            "curl: (6) Could not resolve host: vault.example.com",
            "curl: (7) Failed to connect to vault port 8200",
            "Traceback (most recent call last): File \"key.py\", line 1",
        },
        {
            "it is the hash of a common word, or of nothing",
            "d41d8cd98f00b204e9800998ecf8427e",
            "D41D8CD98F00B204E9800998ECF8427E",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "5f4dcc3b5aa765d61d8327deb882cf99",
            "5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8",
            "XohImNooBHFR0OVvjcYpJ3NgPQ1qq73WKhHvch0VQtg=",
            "jGl25bVBBBW96Qi9Te4V37Fnqchz_Eu4qB9vKrRIqRg",
        },
        {
            "it is a published example, which everyone can read",
            "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
            "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",
            "550e8400-e29b-41d4-a716-446655440000",
            "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6",
            "2b7e151628aed2a6abf7158809cf4f3c",
            "base64:2fl+Ktvkfl+Fuz4Qp/A75G2RTiWVA/ZoKZvp6fiiM10=",
            "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80",
            "AKIAIOSFODNN7EXAMPLE:wJalrXUtnFEMI-K7MDENG",
            "QCY?tAnfk?aZ?iwrNwnxIlR6CTf:G3gf:90Latabg@5241AB`R5W:1uDFN];Ik@n",
            "31415926535897932384626433832795",
            "3.14159265358979323846264338327950288",
            "27182818284590452353602874713527",
            "243f6a8885a308d313198a2e03707344",
            "11235813213455891442333776109871597",
        },
        {
            "it is an encoded placeholder",
            "Y2hhbmdlLW1lLWluLXByb2R1Y3Rpb24tcGxlYXNl",
            "Y2hhbmdlLW1lLXBsZWFzZS1jaGFuZ2UtbWUK",
            "6368616e67652d6d652d706c65617365",
            "c3VwZXItc2VjcmV0LXBhc3N3b3JkLWZvci1wcm9kdWN0aW9u",
            "%63%68%61%6E%67%65%2D%6D%65%2D%69%6E%2D%70%72%6F%64",
            "MNUGC3THMUWW2ZJNNFXC24DSN5SHKY3UNFXW4===",
            "mnugc3thmuww2zjnnfxc24dsn5shky3unfxw4",
            "WTJoaGJtZGxMVzFsTFdsdUxYQnliMlIxWTNScGIyND0=",
            "59326868626d646c4c57316c4c576c754c58427962325231593352706232343d",
            "NjM2ODYxNmU2NzY1MmQ2ZDY1MmQ2OTZlMmQ3MDcyNmY2NDc1NjM3NDY5NmY2ZQ==",
            "36333638363136653637363532643664363532643639366532643730373236663634373536333734363936663665",
            "LEZGQ2DCNVSGYTCXGFWEYV3MOVGFQQTZMIZFEMKZGNJHAYRSGQ6Q====",
            "TU5VR0MzVEhNVVdXMlpKTk5GWEMyNERTTjVTSEtZM1VORlhXND09PQ==",
            "%59%32%68%68%62%6D%64%6C%4C%57%31%6C%4C%57%6C%75%4C%58%42%79%62%32%52%31%59%33%52%70%62%32%34%3D",
            "%25%36%33%25%36%38%25%36%31%25%36%45%25%36%37%25%36%35%25%32%44%25%36%44%25%36%35%25%32%44%25%36%39%25%36%45%25%32%44%25%37%30%25%37%32%25%36%46%25%36%34%25%37%35%25%36%33%25%37%34%25%36%39%25%36%46%25%36%45",
            "JTYzJTY4JTYxJTZFJTY3JTY1JTJEJTZEJTY1JTJEJTY5JTZFJTJEJTcwJTcyJTZGJTY0JTc1JTYzJTc0JTY5JTZGJTZF",
            "63:68:61:6e:67:65:2d:6d:65:2d:69:6e:2d:70:72:6f:64:75:63:74:69:6f:6e",
            "Y0dGemMzZHZjbVF0Y0dGemMzZHZjbVE9",
            "37303631373337333737366637323634",
            "WTI5eWNtVmpkQ0JvYjNKelpTQmlZWFIwWlhKNQ==",
            "ON2XAZLSONSWG4TFORYGC43TO5XXEZBR",
            "413F4428472B4B6250655368566D5970337336763979244226452948404D6351",
            "655368566D597133743677397A24432646294A404D635166546A576E5A723475",
        },
        {
            "it is a reference or a template, not the secret itself",
            "op://vault/item/password",
            "op://Private/My login item/one-time password",
            "hashivault://secret/shop/signing-key",
            "somestore+kv://shop/production/signing-key",
            "aws:secretsmanager:shop/prod/signing-key",
            "op://production-vault/shop-api/credentials/secret-key",
            "vault:secret/data/shop#signing-key",
            "vault://secret/data/shop/signing-key",
            "ref+vault://secret/shop#/signing-key",
            "ref+awssecrets://shop/signing-key?region=eu-west-1",
            "arn:aws:secretsmanager:eu-central-1:123456789012:secret:shop-key-AbCdEf",
            "arn:aws-cn:ssm:cn-north-1:123456789012:parameter/shop/key",
            "projects/shop-123456/secrets/signing-key/versions/latest",
            "@Microsoft.KeyVault(SecretUri=https://shop.vault.azure.net/secrets/key/)",
            "https://shop.vault.azure.net/secrets/signing-key/0123456789abcdef",
            "ENC[AES256_GCM,data:Tr7o=,iv:1a2b3c==,tag:4d5e6f==,type:str]",
            "ENC(nrmZtkF7T0kjG/VodDvBw93Ct8EgjCA+)",
            "{cipher}682bc583f4641835fa2db009355293665d2647dade3375c0ee201de2a49f7bda",
            "${SECRET_KEY}",
            "${SECRET_KEY_OF_THE_APPLICATION_1234}",
            "${SECRET_KEY:-a-default-that-is-not-used}",
            "shop-${REGION_OF_THE_APPLICATION}-key",
            "{{ .Values.secretKeyOfTheApplication }}",
            "{{resolve:secretsmanager:shop:SecretString:key}}",
            "<%= ENV['SECRET_KEY_OF_THE_APPLICATION'] %>",
            "%(secret_key_of_the_application)s",
            "$(cat_secret-key-of-the-application)",
            "#{SecretKeyOfTheApplication}",
            "%SECRET_KEY_OF_THE_APPLICATION%",
            "<put-the-signing-key-of-the-application>",
            "[your secret key of 32 characters here]",
            "/run/secrets/signing-key-of-the-application",
            "/run/secrets/key",
            "file:/run/secrets/signing-key",
            "env:SIGNING_KEY",
            "~/.config/shop/secrets/signing-key.txt",
            "C:\\Users\\deploy\\secrets\\signing-key.txt",
            "C:/ProgramData/shop/secrets/signing.key",
            "\\\\fileserver\\secrets\\shop\\signing-key",
            "export SECRET_KEY=$(openssl rand -base64 48)",
            "head -c 32 /dev/urandom | base64",
            "python -c \"import secrets; print(secrets.token_hex())\"",
        },
        {
            "0 characters, at least 32 are needed",
            "-----BEGIN RSA PRIVATE KEY-----\n\n-----END RSA PRIVATE KEY-----",
            "-----BEGIN OPENSSH PRIVATE KEY-----",
        },
        {
            "3 characters, at least 32 are needed", "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----",
        },
    };

    @TestFactory
    Stream<DynamicTest> aWeakSecretIsRefusedAndTheMessageSaysWhatItIs() {
        return Arrays.stream(WEAK)
                .flatMap(group -> Arrays.stream(group)
                        .skip(1)
                        .map(text -> dynamicTest(text, () -> {
                            Violation violation = Secrets.strongSecret(text);
                            assertNotNull(violation, "let through");
                            assertEquals("is weak: " + group[0], violation.message());
                            assertFalse(violation.toString().contains(text), "shown");
                        })));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contest-keyboard-monkey-forest-sandal",
                "glamour-keyhole-latest-token-ring-87",
                "correct7Horse-Zebra!lunar-Quilt9violet",
                "op8//q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU",
                "q7RkP2${x}vXw9LmZ4tBn6YcD1sJ8hGfA3eU",
                "https://hooks.slack.com/services/T0ABCDEF/B0GHIJKL/a8Xk2mQ9vL4nR7tY1wZ3pS6d",
                "postgres://shop:Vb7tq2Xn9LrW4mKz8PcD@db.example/shop",
                "my-app-production-Vb7tq2Xn9LrW4mKz8PcD1sHy6FgJ3uEa",
                "sk_live_51H8vKq2eZvYlo2CwXnR7dTgB9pLmQ4",
                "-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgq7",
            })
    void whatOnlyLooksLikeAWordOrATemplateDoesNotMatter(String text) {
        assertNull(Secrets.strongSecret(text), text);
    }

    @Test
    void randomDigitsMayBeOfSixKinds() {
        assertNull(Secrets.strongSecret("72950172597021579027517092915720"));
        Violation violation = Secrets.strongSecret("72950272597027579027577092977720");
        assertNotNull(violation);
        assertEquals("is weak: 5 different characters, at least 6 are needed", violation.message());
    }

    @Test
    void bytesAreCountedAsBytes() {
        byte[] random = new byte[48];
        new Random(1).nextBytes(random);
        assertNull(Secrets.strongSecret(random));
        assertNull(Secrets.strongSecret(Arrays.copyOf(random, 24)));
        saysOfBytes("is weak: 23 bytes, at least 24 are needed", Arrays.copyOf(random, 23));
        saysOfBytes("is weak: 0 bytes, at least 24 are needed", new byte[0]);
        saysOfBytes("is weak: 1 different byte, at least 8 are needed", new byte[32]);
        saysOfBytes("is weak: it is the example or a default of the repository", random, encoded(random));
        byte[] counted = new byte[32];
        for (int i = 0; i < counted.length; i++) {
            counted[i] = (byte) (200 + i);
        }
        String pattern = "is weak: it repeats itself, is counted up, or follows the keyboard";
        saysOfBytes(pattern, counted);
        saysOfBytes(
                "is weak: it is a published example, which everyone can read",
                Base64.getDecoder().decode("2fl+Ktvkfl+Fuz4Qp/A75G2RTiWVA/ZoKZvp6fiiM10="));
        byte[] twice = Arrays.copyOf(random, 24);
        System.arraycopy(random, 0, twice, 12, 12);
        saysOfBytes(pattern, twice);
    }

    @Test
    void aTextInBytesIsJudgedAsOne() {
        saysOfBytes("is weak: 9 bytes, at least 32 are needed where they are a text", "change-me".getBytes(UTF_8));
        saysOfBytes(
                "is weak: 28 bytes, at least 32 are needed where they are a text",
                "kR7#vQ2!mZ9@xL4$pW8%tB3^nJ6&".getBytes(UTF_8));
        saysOfBytes(
                "is weak: 2 different bytes, at least 8 are needed",
                "ab".repeat(20).getBytes(UTF_8));
        saysOfBytes(
                "is weak: it is made of common words, as a placeholder is",
                "change-this-to-a-long-random-string\n".getBytes(UTF_8));
        saysOfBytes("is weak: it is a reference or a template, not the secret itself", "${KEY}".getBytes(UTF_8));
        assertNull(Secrets.strongSecret(STRONG.getBytes(UTF_8)));
    }

    @Test
    void adviceMakesTheBytesInTheirEncoding() {
        byte[] few = {1, 2, (byte) 0xFE};
        Violation inHex = Secrets.strongSecretInHex(few);
        assertNotNull(inHex);
        assertEquals("is weak: 3 bytes, at least 24 are needed", inHex.message());
        assertEquals("make one with: openssl rand -hex 32", inHex.fix());
        Violation forUrls = Secrets.strongSecretInBase64Url(few);
        assertNotNull(forUrls);
        assertEquals("make one with: openssl rand -base64 48 | tr '+/' '-_'", forUrls.fix());
        Violation ownInHex = Secrets.strongSecretInHex(few, "0102FE");
        assertNotNull(ownInHex);
        assertEquals("is weak: it is the example or a default of the repository", ownInHex.message());
        Violation ownForUrls = Secrets.strongSecretInBase64Url(few, "AQL-");
        assertNotNull(ownForUrls);
        assertEquals("is weak: it is the example or a default of the repository", ownForUrls.message());
        byte[] random = new byte[48];
        new Random(18).nextBytes(random);
        assertNull(Secrets.strongSecretInHex(random, "0102FE"));
        assertNull(Secrets.strongSecretInBase64Url(random, "AQL-"));
    }

    private static void saysOfBytes(String message, byte[] bytes, String... own) {
        Violation violation = Secrets.strongSecret(bytes, own);
        assertNotNull(violation, "let through");
        assertEquals(message, violation.message());
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static final String[] ALPHABETS = {
        "0123456789",
        "0123456789abcdef",
        "abcdefghijklmnopqrstuvwxyz",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
        "abcdefghijklmnopqrstuvwxyz234567",
        "0123456789ABCDEFGHJKMNPQRSTVWXYZ",
        "0123456789ABCDEFGHIJKLMNOPQRSTUV",
        "0123456789ABCDEF",
        "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",
        ALPHANUMERIC,
        ALPHANUMERIC + "-_",
        ALPHANUMERIC + "+/",
        ALPHANUMERIC + "!@#$%^&*",
        ALPHANUMERIC + "<>[]",
        ALPHANUMERIC + "${}",
        ALPHANUMERIC + "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
        ALPHANUMERIC + " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
        ALPHANUMERIC + ".-:+=^!/*?&<>()[]{}@%$#",
        "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstu",
        ALPHANUMERIC + "äöüßéèñçøåÄÖÜ",
        "абвгдежзийклмнопрстуфхцчшщъыьэюя",
        "漢字仮名交文日本語東京大阪山川海空花鳥風月春夏秋冬",
        "αβγδεζηθικλμνξοπρστυφχψω0123456789"
    };

    /** Words of lists from which passphrases are drawn; some of them are also words of placeholders. */
    private static final String[] WORDS = """
            abacus absolute acorn active actor alarm album amber anchor android angle apple arrow atlas attic autumn
            bacon badge banjo barrel basket beacon bishop blanket bottle bracket breeze bronco bronze bucket butter
            button cabin cactus candle canvas canyon carbon carrot castle cement cherry circle clover cobalt coffee
            comet contest copper coral cotton cousin cradle crystal desert device dolphin eagle earth east echo elbow
            ember engine envelope exotic express fabric falcon family feather ferry fiddle firefly flower forest
            fossil friday galaxy garden garlic ginger glacier glamour goblet golden gondola gravel guitar hammer
            harbor hazel hazelnut helmet hidden hollow hotel house icicle impulse island ivory jacket jaguar jigsaw
            jungle juniper kayak kettle keyhole kingdom kitten ladder lantern latest lemon letter lilac lizard lobster
            lunar magenta magnet mango maple marble market meadow melon meter mirror mosaic muffin napkin nebula
            nectar needle nickel noodle nugget oasis ocean olive onion opera orange orbit orchid oxygen packet paddle
            panda paper parrot passport password pebble pencil pepper phone piano pickle pigeon pillow pirate planet
            plastic pocket pony potato pretzel prince pumpkin purple puzzle quartz quilt rabbit radar ranger
            raven ribbon river robot rocket ruby saddle salmon sandal satin secret shadow silver simple sketch
            spider station sugar summer sunset tablet tango temple thunder ticket tiger tomato trombone tulip tunnel
            turtle umbrella unicorn vacuum valley vanilla velvet violet violin walnut whisper willow window winter
            wizard yellow yogurt zebra zipper""".split("\\s+");

    /** How many of each kind; a run by night asks for more. */
    private static final int MANY = Integer.getInteger("secrets.many", 1_500);

    @Test
    void noRandomSecretIsRefused() {
        Random random = new Random(Long.getLong("secrets.seed", 20261125L));
        for (int i = 0; i < MANY; i++) {
            for (String alphabet : ALPHABETS) {
                holds(text(random, alphabet, 32 + (i % 4 == 0 ? random.nextInt(97) : 0)));
            }
            byte[] bytes = new byte[24 + random.nextInt(41)];
            random.nextBytes(bytes);
            holds(encoded(bytes));
            holds(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            holds(HexFormat.of().formatHex(bytes));
            holds(HexFormat.of().withUpperCase().withDelimiter(":").formatHex(bytes));
            String uuid = new UUID(random.nextLong(), random.nextLong()).toString();
            holds(uuid);
            holds(uuid.replace("-", ""));
            holds(uuid.toUpperCase(Locale.ROOT));
            holds(encoded(uuid.getBytes(UTF_8)));
            holds(encoded(encoded(bytes).getBytes(UTF_8)));
            holds(words(random, "-", 6));
            holds(words(random, "" + "!#$%&*+.:_ ".charAt(random.nextInt(11)), 5 + random.nextInt(5))
                    + random.nextInt(1000));
            assertNull(Secrets.strongSecret(bytes), () -> HexFormat.of().formatHex(bytes));
        }
    }

    private static String words(Random random, String separator, int count) {
        StringBuilder text = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
        for (int i = 1; i < count || text.length() < Secrets.SHORTEST; i++) {
            text.append(separator).append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private static void holds(String secret) {
        Violation violation = Secrets.strongSecret(secret);
        assertNull(violation, () -> secret + ": " + violation);
    }

    private static String text(Random random, String alphabet, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            char c = alphabet.charAt(random.nextInt(alphabet.length()));
            if (c != ' ' || (text.length() > 0 && text.length() < length - 1)) {
                text.append(c);
            }
        }
        return text.toString();
    }
}
