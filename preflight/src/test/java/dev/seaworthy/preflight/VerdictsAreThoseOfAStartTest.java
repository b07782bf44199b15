package dev.seaworthy.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random environments, written as dotenv files: what check says is what a start with the same environment says, in every format without a secret. */
class VerdictsAreThoseOfAStartTest {
    private static final int ENVIRONMENTS = Integer.getInteger("preflight.environments", 100);
    private static final long SEED = Long.getLong("preflight.seed", 20261128);
    private static final int PART_OF_A_SECRET = 5;

    private static final Map<String, List<String>> TEXTS = texts();

    @TempDir
    private static Path folder;

    private static CompiledCommands commands;

    private static Map<String, List<String>> texts() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        texts.put("APP_ENV", List.of("production", "staging", "development", "prod", ""));
        texts.put("DEBUG", List.of("true", "false", "yes", "perhaps", ""));
        texts.put(
                "DATABASE_URL", List.of("postgresql://u:SECRET@db.example.com/x", "postgresql://localhost/x", "%", ""));
        texts.put(
                "SECRET_KEY", List.of("SECRET", "changeme", "dev-only-insecure-key", "SECRETSECRETSECRETSECRET", "  "));
        texts.put("ALLOWED_HOSTS", List.of("a.example.com,b.example.com", "*", "localhost,a", ",", ""));
        texts.put("REQUEST_TIMEOUT", List.of("30s", "30", "PT5M", "soon"));
        texts.put("PORT", List.of("80", "http", "99999999999", " 8080 "));
        texts.put("SMTP_HOST", List.of("smtp.example.com", ""));
        texts.put("SMTP_PASSWORD", List.of("SECRET", ""));
        texts.put("SMTP_PASWORD", List.of("SECRET"));
        return texts;
    }

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        commands = CompiledCommands.of(
                Path.of("src/test/resources/shop/ShopConfig.java"), "shop.ShopConfigLoader", folder.resolve("classes"));
    }

    @Test
    void theSameProblemsInTheSameOrder() throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < ENVIRONMENTS; i++) {
            String secret = secret(random);
            Map<String, String> environment = environment(random, secret);
            Path file = folder.resolve("random.env");
            Files.writeString(file, dotenv(environment));
            ConfigReport<?> start = commands.evaluator()
                    .evaluate(ConfigSources.environment(environment))
                    .report();
            CompiledCommands.Run json = commands.run("check", "--env-file", file.toString(), "--format", "json");
            assertEquals(
                    start.problems().isEmpty() ? ExitCode.SAFE : ExitCode.UNSAFE, json.exitCode(), dotenv(environment));
            assertEquals(words(start.problems()), Json.problems(json.output()), () -> SEED + " " + dotenv(environment));
            for (String format : List.of("text", "json", "github", "junit", "sarif")) {
                requireNoPart(
                        secret,
                        commands.run("check", "--env-file", file.toString(), "--format", format)
                                .all());
            }
            requireNoPart(
                    secret, commands.run("print", "--env-file", file.toString()).all());
        }
    }

    /** The option changes which rules hold, and hides nothing that the start itself will say of its environment. */
    @Test
    void anOptionThatNamesAnEnvironmentHidesNothingOfTheStartsOwn() throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < ENVIRONMENTS; i++) {
            Map<String, String> environment = environment(random, secret(random));
            String own = environment.getOrDefault("APP_ENV", "");
            String said = List.of("production", "staging", "development").get(random.nextInt(3));
            Path file = folder.resolve("random.env");
            Files.writeString(file, dotenv(environment));
            boolean isRefused = environment.containsKey("APP_ENV") && (own.isEmpty() || own.equals("prod"));
            boolean isOther = !isRefused && !own.isEmpty() && !own.equals(said);
            List<String> expected = new ArrayList<>();
            if (isRefused) {
                expected.addAll(words(report(environment).problems().stream()
                        .filter(each -> each.variable().equals("APP_ENV"))
                        .toList()));
                assertEquals(1, expected.size());
            }
            environment.put("APP_ENV", said);
            expected.addAll(words(report(environment).problems()));

            CompiledCommands.Run json =
                    commands.run("check", "--env-file", file.toString(), "--environment", said, "--format", "json");

            assertEquals(expected, Json.problems(json.output()), () -> SEED + " " + dotenv(environment));
            assertEquals(expected.isEmpty() ? ExitCode.SAFE : ExitCode.UNSAFE, json.exitCode());
            String warning = "means " + own + ", and --environment says " + said + ": a start will run in " + own;
            assertEquals(isOther, json.output().contains(warning), json.output());
            assertEquals(isOther, json.output().contains("\"other-environment\""), json.output());
        }
    }

    private static ConfigReport<?> report(Map<String, String> environment) {
        return commands.evaluator()
                .evaluate(ConfigSources.environment(environment))
                .report();
    }

    private static List<String> words(List<Problem> problems) {
        return problems.stream()
                .map(each -> each.code() + " " + each.variable() + " " + each.message() + " " + each.fix())
                .collect(Collectors.toList());
    }

    private static Map<String, String> environment(Random random, String secret) {
        Map<String, String> environment = new LinkedHashMap<>();
        TEXTS.forEach((name, texts) -> {
            if (random.nextInt(4) > 0) {
                environment.put(name, texts.get(random.nextInt(texts.size())).replace("SECRET", secret));
            }
        });
        return environment;
    }

    private static String dotenv(Map<String, String> environment) {
        return environment.entrySet().stream()
                .map(each -> each.getKey() + "='" + each.getValue() + "'\n")
                .collect(Collectors.joining());
    }

    private static String secret(Random random) {
        String letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            secret.append(letters.charAt(random.nextInt(letters.length())));
        }
        return secret.toString();
    }

    private static void requireNoPart(String secret, String printed) {
        for (int i = 0; i + PART_OF_A_SECRET <= secret.length(); i++) {
            String part = secret.substring(i, i + PART_OF_A_SECRET);
            assertFalse(printed.contains(part), "a part of a secret is printed");
        }
    }
}
