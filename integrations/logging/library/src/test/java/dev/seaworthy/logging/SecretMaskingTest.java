package dev.seaworthy.logging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.Secret;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecretMaskingTest {
    private static final int MANY = 2_000;

    @Test
    void aSecretIsMaskedInEveryWayToWriteIt() {
        String secret = "pä$$ \"w0rd\"/+?=x";
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        Settings.add(Map.of("API_KEY", Secret.of(secret)));
        assertEquals("key=[API_KEY].", SecretMasking.masked("key=" + secret + "."));
        assertEquals("[API_KEY][API_KEY]", SecretMasking.masked(secret + secret));
        assertEquals("[API_KEY]", SecretMasking.masked(Base64.getEncoder().encodeToString(bytes)));
        assertEquals("{\"k\":\"[API_KEY]\"}", SecretMasking.masked("{\"k\":\"" + secret.replace("\"", "\\\"") + "\"}"));
        assertEquals("?k=[API_KEY]&", SecretMasking.masked("?k=p%C3%A4%24%24+%22w0rd%22%2F%2B%3F%3Dx&"));
        assertEquals("?k=[API_KEY]&", SecretMasking.masked("?k=p%c3%a4%24%24%20%22w0rd%22%2f%2b%3f%3dx&"));
    }

    @Test
    void nothingOfASecretIsLeftInBase64OfSomethingLonger() {
        Settings.add(Map.of("TOKEN", Secret.of("kz8Qw-17vbL2xR5")));
        String basic = Base64.getEncoder().encodeToString("shop:kz8Qw-17vbL2xR5".getBytes(StandardCharsets.UTF_8));
        assertEquals("Basic c2hvcD[TOKEN]", SecretMasking.masked("Basic " + basic));
    }

    @Test
    void everyTypeGivesUpItsSecrets() {
        byte[] key = HexFormat.of().parseHex("00ff12a4b3c79901fe55aa0b");
        Settings.add(Map.of(
                "KEYS", List.of(Secret.of("first-K3y-of-two"), Secret.of("second-K3y-of-two")),
                "PARTNERS", Map.of("acme", Secret.of("acme-T0ken-9931")),
                "MAYBE", Optional.of(Secret.of("maybe-S3cret-771")),
                "DATABASE_URL", URI.create("postgresql://shop:s3cr%2Ft-pw-1@db:5432/shop"),
                "SIGNING_KEY", key));
        assertEquals("[KEYS], [KEYS]", SecretMasking.masked("first-K3y-of-two, second-K3y-of-two"));
        assertEquals("[PARTNERS]", SecretMasking.masked("acme-T0ken-9931"));
        assertEquals("[MAYBE]", SecretMasking.masked("maybe-S3cret-771"));
        assertEquals("at [DATABASE_URL]", SecretMasking.masked("at postgresql://shop:s3cr%2Ft-pw-1@db:5432/shop"));
        assertEquals("pw [DATABASE_URL]", SecretMasking.masked("pw s3cr%2Ft-pw-1"));
        assertEquals("pw [DATABASE_URL]", SecretMasking.masked("pw s3cr/t-pw-1"));
        assertEquals("[SIGNING_KEY]", SecretMasking.masked(Base64.getEncoder().encodeToString(key)));
        assertEquals("[SIGNING_KEY]", SecretMasking.masked(HexFormat.of().formatHex(key)));
        assertEquals("[[SIGNING_KEY]]", SecretMasking.masked((Object) key));
    }

    @Test
    void passwordsInWhatIsNoSecretAreMasked() throws Exception {
        String jdbc = "jdbc:postgresql://db.acme.io/x?user=shop&password=jdbc-Pw-1%2645&ssl=true";
        List<String> leftAlone = Settings.addTexts(Map.of(
                "BROKER_URL", URI.create("amqp://user:p%40ssQ7%2FZkw9@mq.acme.io/x"),
                "HOOK_URL", new java.net.URL("https://hook:url-Pw-2z9@acme.io/x"),
                "JDBC_URL", jdbc,
                "MAYBE_URL", Optional.of(URI.create("https://a:maybe-Pw-3z9@acme.io/x")),
                "URLS", List.of(URI.create("https://a:list-Pw-4z9@acme.io/x")),
                "SETS", Set.of("redis://:set-Pw-5z9x@acme.io/1"),
                "BY_NAME", Map.of("acme", "https://a:map-Pw-6z9x@acme.io/x"),
                "NOTHING", Optional.empty(),
                "GREETING", "good morning"));
        assertEquals(List.of(), leftAlone);
        assertEquals(
                "at amqp://user:[BROKER_URL]@mq.acme.io/x, [BROKER_URL]",
                SecretMasking.masked("at amqp://user:p%40ssQ7%2FZkw9@mq.acme.io/x, p@ssQ7/Zkw9"));
        assertEquals(jdbc.replace("jdbc-Pw-1%2645", "[JDBC_URL]"), SecretMasking.masked(jdbc));
        assertEquals(
                "[HOOK_URL] [JDBC_URL] [MAYBE_URL] [URLS] [SETS] [BY_NAME] good morning",
                SecretMasking.masked(
                        "url-Pw-2z9 jdbc-Pw-1&45 maybe-Pw-3z9 list-Pw-4z9 set-Pw-5z9x map-Pw-6z9x good morning"));
    }

    @Test
    void aPathMayBeASecret() {
        Settings.add(Map.of("KEY_PATH", Path.of("/run/s3cr3t-pl4ce/of-a-key")));
        assertEquals("at [KEY_PATH]", SecretMasking.masked("at " + Path.of("/run/s3cr3t-pl4ce/of-a-key")));
    }

    @Test
    void whatIsShortOrCommonIsLeftAloneAndSaid() {
        List<String> leftAlone = Settings.add(Map.of("PIN", Secret.of("483920"), "PASSWORD", Secret.of("localhost")));
        assertEquals(List.of("PASSWORD", "PIN"), leftAlone.stream().sorted().toList());
        assertEquals("483920 at localhost", SecretMasking.masked("483920 at localhost"));
        assertEquals(List.of(), Settings.add(Map.of("NOTHING", Optional.empty(), "EMPTY", Secret.of(""))));
    }

    @Test
    void whatHoldsNoSecretIsTheSameObject() {
        Settings.add(Map.of("OTHER", Secret.of("0ther-s3cret-of-ours")));
        String text = "0ther-s3cret-of-theirs";
        Object argument = List.of(text);
        Throwable thrown = new IllegalStateException(text, new RuntimeException());
        assertSame(text, SecretMasking.masked(text));
        assertSame(argument, SecretMasking.masked(argument));
        assertSame(thrown, SecretMasking.masked(thrown));
    }

    @Test
    void secretsThatOverlapAreMaskedWhole() {
        Settings.add(Map.of("LONG", Secret.of("Aa1-Bb2-Cc3-Dd4-Ee5"), "SHORT", Secret.of("Cc3-Dd4-Ee5-Ff6")));
        assertEquals("([LONG])", SecretMasking.masked("(Aa1-Bb2-Cc3-Dd4-Ee5-Ff6)"));
    }

    @Test
    void exceptionsPrintTheSameButForTheSecret() {
        String secret = "thr0wn-around-S3cret";
        Settings.add(Map.of("THROWN", Secret.of(secret)));
        Exception deepest = new IllegalArgumentException("bad " + secret);
        Exception thrown = new IllegalStateException("outer", deepest);
        thrown.addSuppressed(new java.io.IOException("closing " + secret, thrown));
        assertEquals(trace(thrown).replace(secret, "[THROWN]"), trace(SecretMasking.masked(thrown)));
    }

    @Test
    void anExceptionMayPrintWhatItLikes() {
        String secret = "pr1nted-by-T0String";
        Settings.add(Map.of("PRINTED", Secret.of(secret)));
        Exception thrown = new Exception() {
            private static final long serialVersionUID = 1L;

            @Override
            @SuppressWarnings("OverrideThrowableToString") // Some do.
            public String toString() {
                return "refused: " + secret;
            }
        };
        assertEquals("refused: [PRINTED]", SecretMasking.masked(thrown).toString());
    }

    private static String trace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }

    @Test
    void whatHoldsSeveralKeepsItsForm() {
        String secret = "argum3nt-of-a-Call";
        Settings.add(Map.of("ARGUMENT", Secret.of(secret)));
        assertEquals(List.of("[ARGUMENT]", 1), SecretMasking.masked(List.of(secret, 1)));
        assertEquals(Set.of("[ARGUMENT]"), SecretMasking.masked(Set.of(secret)));
        assertEquals(Optional.of("[ARGUMENT]"), SecretMasking.masked(Optional.of(secret)));
        assertEquals("[ARGUMENT]", SecretMasking.masked(secret.toCharArray()));
        assertEquals("[ARGUMENT]", SecretMasking.masked(CharBuffer.wrap(secret)));
        assertArrayEquals(
                new Object[] {"a", "[ARGUMENT]"}, (Object[]) SecretMasking.masked(new String[] {"a", secret}));
        Map<?, ?> map = (Map<?, ?>) SecretMasking.masked(Map.of("token", new String[] {secret}));
        assertArrayEquals(new Object[] {"[ARGUMENT]"}, (Object[]) Objects.requireNonNull(map.get("token")));
        assertEquals(Map.of("[ARGUMENT]", "x"), SecretMasking.masked(Map.of(secret, "x")));
        for (Object each : List.of(List.of("a", 1), Map.of("a", new int[] {1}), Optional.empty(), new char[0])) {
            assertSame(each, SecretMasking.masked(each));
        }
    }

    @Test
    void anObjectOfAProgramIsItsTextUnlessItIsReadWhenItIsWritten() {
        record Login(String user, String password) {}
        Settings.add(Map.of("PASSED", Secret.of("pass3d-with-an-Object")));
        Login login = new Login("ann", "pass3d-with-an-Object");
        assertEquals("Login[user=ann, password=[PASSED]]", SecretMasking.masked(login));
        assertSame(login, SecretMasking.maskedUnlessWritten(login));
        assertEquals(List.of("[PASSED]"), SecretMasking.maskedUnlessWritten(List.of("pass3d-with-an-Object")));
    }

    @Test
    void whatHoldsItselfOrFailsEndsTheSearch() {
        Settings.add(Map.of("INSIDE", Secret.of("ins1de-of-a-Circle")));
        List<Object> circle = new ArrayList<>();
        circle.add(circle);
        assertSame(circle, SecretMasking.masked(circle));
        circle.add("ins1de-of-a-Circle");
        assertEquals("[INSIDE]", ((List<?>) SecretMasking.masked(circle)).get(1));
        Object failing = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("ins1de-of-a-Circle");
            }
        };
        String sentence = "[" + failing.getClass().getName() + ", which fails to say what it is]";
        assertEquals(sentence, SecretMasking.masked(failing));
        assertEquals(sentence, SecretMasking.maskedUnlessWritten(failing));
    }

    @Test
    void aConfigurationIsNotHeld() {
        Map<String, Object> configuration = new java.util.HashMap<>();
        String text = String.join("-", "dropp3d", "by", "its", "program");
        Secret secret = Secret.of(text);
        configuration.put("DROPPED", secret);
        Settings.add(configuration);
        WeakReference<Secret> held = new WeakReference<>(secret);
        WeakReference<String> heldText = new WeakReference<>(text);
        configuration = Map.of();
        secret = Secret.of("");
        text = "";
        for (int i = 0; i < 100 && (held.get() != null || heldText.get() != null); i++) {
            System.gc();
        }
        assertTrue(held.refersTo(null));
        assertTrue(heldText.refersTo(null));
        assertEquals(Map.of(), configuration);
        assertEquals("", secret.reveal() + text);
        assertEquals("[DROPPED]", SecretMasking.masked("dropp3d-by-its-program"));
    }

    @Test
    void randomSecretsAreFoundInRandomSentences() {
        RandomSecrets chance = new RandomSecrets(17);
        List<String> secrets = chance.known("RANDOM", MANY);
        for (String secret : secrets) {
            Judge judge = new Judge(secret);
            String text = chance.around(judge.written(chance.random()));
            String masked = SecretMasking.masked(text);
            judge.acquit(masked, "a text");
            assertNotEquals(text, masked);
        }
    }

    @Test
    void sentencesWithoutSecretsStayAsTheyAre() {
        RandomSecrets chance = new RandomSecrets(18);
        for (String secret : chance.known("ABSENT", MANY)) {
            char[] nearMiss = secret.toCharArray();
            int at = chance.random().nextInt(nearMiss.length);
            nearMiss[at] = nearMiss[at] == '#' ? '~' : '#';
            String text = chance.around(new String(nearMiss));
            assertSame(text, SecretMasking.masked(text));
        }
    }

    @Test
    void manyThreadsLogWhileSecretsAreAdded() throws Exception {
        List<String> secrets = IntStream.range(0, 40)
                .mapToObj(i -> "thr3ad-secret-" + i + "-end")
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> results = IntStream.range(0, 4)
                    .mapToObj(thread -> threads.submit(() -> secrets.stream().allMatch(each -> {
                        Settings.add(Map.of("THREAD", Secret.of(each)));
                        return SecretMasking.masked("a " + each + " b").equals("a [THREAD] b");
                    })))
                    .toList();
            for (Future<Boolean> each : results) {
                assertTrue(each.get());
            }
        } finally {
            threads.shutdown();
        }
        assertEquals("[THREAD]".repeat(secrets.size()), SecretMasking.masked(String.join("", secrets)));
    }
}
