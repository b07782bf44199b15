package dev.seaworthy.preflight.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seaworthy.preflight.CompiledCommands;
import dev.seaworthy.preflight.CompiledCommands.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random environments in which groups are there or not: a secret that is set is looked for whether anything reads it or not. */
class AbsentSecretsTest {
    private static final int ENVIRONMENTS = 60;
    private static final long SEED = 20261130;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Each variable, with what it holds around a secret and what is told of it there. */
    private static final Map<String, List<String>> VARIABLES = variables();

    private static final Set<String> SECRETS =
            Set.of("PUSH_TOKEN", "PUSH_KEYS", "PUSH_RECEIPT_PASSWORD", "SIGN_KEY", "SIGN_OLD_KEY", "MAIL_PASSWORD");

    @TempDir
    private static Path folder;

    private static CompiledCommands commands;

    private static Map<String, List<String>> variables() {
        Map<String, List<String>> variables = new LinkedHashMap<>();
        variables.put("PUSH_TOKEN", List.of("SECRET"));
        variables.put("PUSH_PASS", List.of("SECRET"));
        variables.put("PUSHER_TOKEN", List.of("SECRET"));
        variables.put("PUSH_KEYS", List.of("SECRET", "key-of-another,SECRET", "SECRET,key-of-another"));
        variables.put("PUSHER_KEYS", List.of("SECRET", "key-of-another,SECRET"));
        variables.put("PUSH_URL", List.of("https://u:SECRET@push.example.com", "https://u:SECRET x@push.example.com"));
        variables.put("PUSHER_URL", List.of("https://u:SECRET@push.example.com"));
        variables.put("PUSH_REGION_EU", List.of("SECRET"));
        variables.put("PUSH_RECEIPT_PASSWORD", List.of("SECRET"));
        variables.put("SIGN_OLD_KEY", List.of("SECRET"));
        variables.put("MAIL_PASSWORD", List.of("SECRET"));
        return variables;
    }

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        commands = CompiledCommands.of(
                Path.of("src/test/resources/scan/GroupsConfig.java"),
                "shop.GroupsConfigLoader",
                folder.resolve("classes"));
    }

    @Test
    void whatIsSetIsLookedForThoughNothingReadsIt() throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < ENVIRONMENTS; i++) {
            String isOn = List.of("true", "false", "perhaps", "").get(random.nextInt(4));
            for (Map.Entry<String, List<String>> each : VARIABLES.entrySet()) {
                String secret = secret(random);
                String text = each.getValue().get(random.nextInt(each.getValue().size()));
                String published = text.contains("SECRET x") ? secret + " x" : secret;
                Path environment = write(
                        "some.env",
                        "APP_ENV=production\nPUSH_ENABLED=" + isOn + "\n" + each.getKey() + "='"
                                + text.replace("SECRET", secret) + "'\n");
                Path log = write("build.log", "one\n" + published + "\n");

                Run run = commands.run("scan", "--env-file", environment.toString(), log.toString());

                String all = text + " of " + each.getKey() + " where it is " + isOn;
                assertEquals(1, run.exitCode(), all);
                assertTrue(run.output().contains(each.getKey()) || isOn.equals("true"), all);
                assertFalse(run.all().contains(secret), all);
            }
        }
    }

    @Test
    void whatIsSetBesideAnotherNameIsLookedForToo() throws IOException {
        Path environment = write("two.env", """
                APP_ENV=production
                PUSH_ENABLED=true
                PUSH_TOKEN=token-of-its-own-1
                PUSHER_TOKEN=token-of-another-2
                PUSHER_KEYS=keys-of-another-3
                PUSH_URL=https://push.example.com
                PUSHER_URL=https://u:password-of-another-4@push.example.com
                """);
        Path log = write("build.log", "token-of-another-2\npassword-of-another-4\n");
        Run run = commands.run("scan", "--env-file", environment.toString(), log.toString());
        assertEquals(1, run.exitCode());
        assertTrue(run.output().contains("  PUSHER_TOKEN in "), run.all());
        assertTrue(run.output().contains("  PUSHER_URL (its password) in "), run.all());
    }

    @Test
    void everySecretIsOneWhateverIsThere() throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < ENVIRONMENTS; i++) {
            StringBuilder file = new StringBuilder("APP_ENV=production\n");
            for (String each : VARIABLES.keySet()) {
                file.append(random.nextInt(3) == 0 ? each + "=" + secret(random) + "\n" : "");
            }
            file.append(random.nextBoolean() ? "PUSH_ENABLED=true\n" : "");
            file.append(random.nextBoolean() ? "SIGN_KEY=" + secret(random) + "\n" : "");
            Run run = commands.run(
                    "print",
                    "--format",
                    "json",
                    "--env-file",
                    write("all.env", file + "").toString());

            Set<String> sensitive = new TreeSet<>();
            for (JsonNode each : JSON.readTree(run.output()).get("values")) {
                if (each.get("sensitive").asBoolean()) {
                    sensitive.add(each.get("variable").asText());
                }
            }
            sensitive.remove("PUSH_REGION_EU");

            assertEquals(new TreeSet<>(SECRETS), sensitive, file::toString);
        }
    }

    @Test
    void aSecretWithoutEffectThatCannotBeReadIsListed() throws IOException {
        Path environment = write("file.env", "APP_ENV=production\nPUSH_TOKEN_FILE=/nowhere/token\n");
        Run run = commands.run(
                "scan",
                "--env-file",
                environment.toString(),
                write("empty.log", "").toString());
        assertEquals(78, run.exitCode());
        assertTrue(run.output().contains("\n  PUSH_TOKEN: it cannot be read\n"), run.all());
    }

    @Test
    void aMalformedUrlWithoutAPasswordThatIsKnownIsListed() throws IOException {
        Path environment =
                write("url.env", "APP_ENV=production\nPUSH_ENABLED=true\nPUSH_URL='https:/u:pass word@push'\n");
        Run run = commands.run(
                "scan",
                "--env-file",
                environment.toString(),
                write("empty.log", "").toString());
        assertEquals(78, run.exitCode());
        assertTrue(
                run.output()
                        .contains(
                                "\n  PUSH_URL (its password): its value is malformed, so that it is not known whether one is"
                                        + " in it\n"),
                run.all());
    }

    private static Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String secret(Random random) {
        StringBuilder secret = new StringBuilder("k7");
        for (int i = 0; i < 14; i++) {
            secret.append((char) ('a' + random.nextInt(26)));
        }
        return secret + "9Z";
    }
}
