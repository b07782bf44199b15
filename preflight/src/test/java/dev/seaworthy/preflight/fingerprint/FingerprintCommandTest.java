package dev.seaworthy.preflight.fingerprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seaworthy.preflight.CompiledCommands;
import dev.seaworthy.preflight.CompiledCommands.Run;
import dev.seaworthy.preflight.Schemas;
import dev.seaworthy.preflight.command.FingerprintCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FingerprintCommandTest {
    private static final String KEY = "vM2qk0yRr8uJxGf3TzWc9sLhNpBe5aDo7iKt1XwQ";
    private static final String SECRET = "zp4Jd81mLrW0aTqY6nVu2sKe9bXcHf3g";

    @TempDir
    static Path classes;

    @TempDir
    Path folder;

    private static CompiledCommands shop;

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        shop = CompiledCommands.of(
                Path.of("src/test/resources/scan/ShopConfig.java"), "shop.ShopConfigLoader", classes);
    }

    @Test
    void theSameTextsUnderTheSameKeyHaveTheSameFingerprints() throws IOException {
        assertEquals(fingerprints(environment("")), fingerprints(environment("")));
    }

    /** The digits are fixed: other ones for the same texts would have to say that they are of another version. */
    @Test
    void fingerprintsOfThisVersionStay() throws IOException {
        assertEquals("""
                shop.ShopConfig in production, HMAC-SHA256:

                  APP_ENV         55b6-568f-1023-3742
                  DATABASE_URL    f13c-3d82-66dc-ef5a
                  SECRET_KEY      ba5a-21f7-760e-358f
                  PAYMENT_KEY     4cec-6847-5da6-da08  not set
                  PARTNER_TOKENS  037d-b330-1c62-9321  not set
                  TIMEOUT         793e-73f2-13d8-bcb6

                All: 0bb7-fe8d-d1c6-740c-f995-9ee4-febe-a391
                """, fingerprints(environment("")));
    }

    @Test
    void aDefaultIsInForceLikeWhatSomebodySet() throws IOException {
        assertEquals(fingerprints(environment("")), fingerprints(environment("TIMEOUT=30s\n")));
    }

    @Test
    void twoSpellingsHaveTwoFingerprints() throws IOException {
        assertNotEquals(line("TIMEOUT", environment("")), line("TIMEOUT", environment("TIMEOUT=30000ms\n")));
    }

    @Test
    void anEmptyTextIsNotSet() throws IOException {
        assertTrue(line("PAYMENT_KEY", environment("PAYMENT_KEY=\n")).endsWith("  not set"));
        assertEquals(line("PAYMENT_KEY", environment("")), line("PAYMENT_KEY", environment("PAYMENT_KEY=\n")));
    }

    @Test
    void oneOtherValueChangesItsLineAndThatOfAll() throws IOException {
        List<String> one = fingerprints(environment("")).lines().toList();
        List<String> other =
                fingerprints(environment("PAYMENT_KEY=" + KEY + "\n")).lines().toList();
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                changed.add(one.get(i).strip().split("[ :]", -1)[0]);
            }
        }
        assertEquals(List.of("PAYMENT_KEY", "All"), changed);
    }

    @Test
    void theSameValueOfTwoVariablesHasTwoFingerprints() throws IOException {
        Path environment = environment("PAYMENT_KEY=" + SECRET + "\n");
        assertNotEquals(
                line("PAYMENT_KEY", environment).substring(20),
                line("SECRET_KEY", environment).substring(20));
    }

    @Test
    void anotherKeyChangesEveryLine() throws IOException {
        Path environment = environment("");
        String other =
                run(Map.of(FingerprintKey.VARIABLE, KEY + "x"), environment).output();
        List<String> one = fingerprints(environment)
                .lines()
                .skip(2)
                .filter(each -> !each.isEmpty())
                .toList();
        one.forEach(each -> assertFalse(other.contains(each), each));
    }

    @Test
    void theKeyOfAFileIsThatOfTheEnvironment() throws IOException {
        Path environment = environment("");
        for (String end : List.of("", "\n", "\r\n")) {
            Path file = Files.writeString(folder.resolve("key"), KEY + end);
            assertEquals(
                    fingerprints(environment),
                    run(Map.of(), environment, "--key-file", file.toString()).output());
        }
    }

    @Test
    void jsonHasTheSame() throws IOException {
        Path environment = environment("");
        Run run = run(Map.of(FingerprintKey.VARIABLE, KEY), environment, "--format", "json");
        assertEquals(List.of(), Schemas.violations("fingerprint-1", run.output()));
        JsonNode json = new ObjectMapper().readTree(run.output());
        assertTrue(
                fingerprints(environment).endsWith("\nAll: " + json.get("all").asText() + "\n"));
        assertEquals(6, json.get("variables").size());
        assertTrue(json.get("all").asText().matches("([0-9a-f]{4}-){7}[0-9a-f]{4}"));
    }

    @Test
    void withoutAKeyThereIsNoFingerprint() throws IOException {
        Run run = run(Map.of(), environment(""));
        assertEquals(78, run.exitCode());
        assertEquals(
                "There is no key. Set SEAWORTHY_FINGERPRINT_KEY, or name a file that holds the key by --key-file."
                        + " To make one: openssl rand -base64 48\n",
                run.errors());
    }

    @Test
    void aWeakKeyIsRefused() throws IOException {
        Run run = run(Map.of(FingerprintKey.VARIABLE, "correct-horse"), environment(""));
        assertEquals(78, run.exitCode());
        assertTrue(run.errors().startsWith("SEAWORTHY_FINGERPRINT_KEY is weak: "), run.errors());
    }

    @Test
    void aKeyIsNotTakenFromAnArgument() throws IOException {
        for (List<String> arguments : List.of(
                List.of("--key", KEY),
                List.of("--key=" + KEY),
                List.of("-k", KEY),
                List.of(KEY),
                List.of("--key-fil", KEY))) {
            Run run = run(Map.of(), environment(""), arguments.toArray(new String[0]));
            assertEquals(2, run.exitCode(), arguments::toString);
        }
        assertTrue(run(Map.of(), environment(""), "--key", KEY)
                .errors()
                .startsWith("The key is not taken from an argument: every user of the machine can read arguments"));
    }

    @Test
    void aKeyInPlaceOfItsFileIsNotRepeated() throws IOException {
        assertEquals(78, run(Map.of(), environment(""), "--key-file", KEY).exitCode());
    }

    @Test
    void whatCannotBeReadHasNoFingerprint() throws IOException {
        Path environment = environment("PAYMENT_KEY_FILE=/nowhere/key\n");
        Run run = run(Map.of(FingerprintKey.VARIABLE, KEY), environment);
        assertEquals(78, run.exitCode());
        assertEquals(
                "PAYMENT_KEY cannot be read as a whole, so there is no fingerprint. To see why: check\n", run.errors());
    }

    @Test
    void anEnvironmentThatIsNoneHasNoFingerprint() throws IOException {
        for (String word : List.of("prod", "PRODUCTION", "")) {
            Run run = run(Map.of(FingerprintKey.VARIABLE, KEY), environment("APP_ENV=" + word + "\n"));
            assertEquals(78, run.exitCode(), run.all());
            assertTrue(run.all().contains("APP_ENV does not say which environment this is"), run.all());
            assertFalse(run.all().contains("not set"), run.all());
        }
    }

    private String line(String variable, Path environment) {
        return fingerprints(environment)
                .lines()
                .filter(each -> each.strip().startsWith(variable))
                .findFirst()
                .orElseThrow();
    }

    private String fingerprints(Path environment) {
        Run run = run(Map.of(FingerprintKey.VARIABLE, KEY), environment);
        assertEquals(0, run.exitCode(), run.errors());
        return run.output();
    }

    private Path environment(String more) throws IOException {
        return Files.writeString(folder.resolve("test.env"), """
                APP_ENV=production
                DATABASE_URL=postgres://shop:%s@db.example.com/shop
                SECRET_KEY=%s
                """.formatted(SECRET, SECRET) + more);
    }

    private Run run(Map<String, String> process, Path environment, String... arguments) {
        CommandLine program =
                new CommandLine(new Program()).addSubcommand(new FingerprintCommand(shop.evaluator(), process::get));
        List<String> all = new ArrayList<>(List.of("fingerprint", "--env-file", environment.toString()));
        all.addAll(List.of(arguments));
        Run run = CompiledCommands.run(program, all.toArray(new String[0]));
        refuseLeaks(run.output() + run.errors());
        return run;
    }

    /** No part of a value or a key, and no hash without the key. */
    private static void refuseLeaks(String printed) {
        for (String secret : List.of(KEY, SECRET)) {
            for (int i = 0; i + 5 <= secret.length(); i++) {
                assertFalse(printed.contains(secret.substring(i, i + 5)), printed);
            }
            for (String algorithm : List.of("MD5", "SHA-1", "SHA-256", "SHA-512")) {
                assertFalse(
                        printed.replace("-", "")
                                .contains(hash(algorithm, secret).substring(0, 8)),
                        printed);
            }
        }
    }

    private static String hash(String algorithm, String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new AssertionError(missing);
        }
    }

    /** The program that the command belongs to. */
    @CommandLine.Command(name = "shop")
    private static final class Program {}
}
