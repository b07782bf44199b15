package dev.seaworthy.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code check-env.sh} under ShellCheck, and in real shells beside the loader. Others with {@code -Drandom.seed=1}, more with
 * {@code -Drandom.environments=10000}.
 */
class CheckEnvTest {
    private static final long SEED = Long.getLong("random.seed", 20_261_128);
    private static final int ENVIRONMENTS = Integer.getInteger("random.environments", 300);
    private static final String SCRIPT = "deploy/check-env.sh";

    @TempDir
    static Path directory;

    /** An environment, and whether the loader starts in it. */
    private record Judged(Map<String, String> variables, boolean starts) {}

    private static Generated large;
    private static List<Judged> judged;

    @BeforeAll
    static void compile() {
        large = Generated.ofCase("outputsLarge", "shop.Large", directory.resolve("large"));
        Environments environments = new Environments(SEED);
        judged = Stream.generate(environments::next)
                .limit(ENVIRONMENTS)
                .map(each -> new Judged(each, large.check(each).problems().isEmpty()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "outputsSmall,shop.Small",
        "outputsLarge,shop.Large",
        "outputsHostile,shop.Hostile",
        "outputsDemanded,shop.ShopConfig",
        "outputsOptionalSecrets,shop.ShopConfig"
    })
    void shellCheckHasNothingToSay(String name, String configuration, @TempDir Path classes) {
        Program shellCheck = Program.named("shellcheck", "--shell=sh", "--severity=style");
        Generated generated = Generated.ofCase(name, configuration, classes);
        Program.Result result = shellCheck.run(classes, generated.file(SCRIPT).toString());
        assertEquals("", result.output());
        assertEquals(0, result.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash", "bash --posix", "busybox sh"})
    void itRefusesNothingThatStarts(String shell, @TempDir Path runs) throws IOException {
        Program.named(shell.split(" ", -1));
        run(shell, runs);
        Verdicts verdicts = new Verdicts(SCRIPT + " in " + shell);
        for (int i = 0; i < judged.size(); i++) {
            Map<String, String> variables = judged.get(i).variables();
            String code = Files.readString(runs.resolve(i + ".code")).strip();
            String said = Files.readString(runs.resolve(i + ".out"));
            assertTrue(code.equals("0") || code.equals("1"), code + ": " + said);
            expectNoValue(variables, said);
            verdicts.compare(variables, judged.get(i).starts(), code.equals("0") ? "" : said);
        }
        verdicts.check(SEED, 60);
    }

    /** Of a text that may be absent blanks alone are the value, beside which no other name counts. */
    @Test
    void blanksBesideAnotherNameAreNotJudged(@TempDir Path folder) throws IOException, InterruptedException {
        Path source = Files.createDirectories(folder.resolve("sources/shop")).resolve("Blank.java");
        Files.writeString(source, """
                package shop;
                import dev.seaworthy.*;
                import java.util.*;
                /** Texts of several names. */
                @EnvConfig
                public interface Blank {
                    /** A. */ @EnvVar(value = "A", fallbacks = "fa") @ProductionRule(mustNotBe = "bad") Optional<String> a();
                    /** B. */ @EnvVar(value = "B", fallbacks = "fb", defaultValue = "ok") @ProductionRule(mustNotBe = "bad")
                    String b();
                    /** C. */ @EnvVar(value = "C", fallbacks = "fc") @ProductionRule(mustNotBe = "bad") String c();
                    /** D. */ @EnvVar(value = "D", aliases = "OLD_D") @ProductionRule(mustNotBe = "bad") Optional<String> d();
                    /** E. */ @EnvVar(value = "E", fallbacks = "fe") @ProductionRule(mustNotBe = "7") Optional<Integer> e();
                }
                """);
        Generated blank = Generated.of(folder.resolve("sources"), "shop.Blank", folder.resolve("classes"));
        Random random = new Random(SEED);
        int starts = 0;
        int found = 0;
        for (int i = 0; i < 150; i++) {
            Map<String, String> variables = new TreeMap<>(Map.of("APP_ENV", "production"));
            for (String name : List.of("A", "fa", "B", "fb", "C", "fc", "D", "OLD_D", "E", "fe")) {
                String text = List.of("", "", " ", "8", "8", "bad", "7").get(random.nextInt(7));
                variables.put(name, name.equalsIgnoreCase("E") || name.equals("fe") ? text.replace("bad", "8") : text);
            }
            ProcessBuilder builder =
                    new ProcessBuilder("dash", blank.file(SCRIPT).toString()).redirectErrorStream(true);
            builder.environment().clear();
            builder.environment().putAll(variables);
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            boolean isGood = blank.check(variables).problems().isEmpty();
            assertTrue(!isGood || code == 0, () -> said + " in " + variables);
            starts += isGood ? 1 : 0;
            found += code == 0 ? 0 : 1;
        }
        assertTrue(starts > 5 && found > 5, "starts " + starts + ", refused by the script " + found);
    }

    /** A line has the name of a variable and words of the source: of a value that has more than words, nothing is there. */
    private static void expectNoValue(Map<String, String> variables, String said) {
        for (Map.Entry<String, String> each : variables.entrySet()) {
            boolean isTelling = List.of("SECRET_KEY", "DB_PASSWORD", "STRIPE_SECRET_KEY", "SMTP_PASSWORD")
                            .contains(each.getKey())
                    && each.getValue().length() > 12
                    && !each.getValue().startsWith("sk_")
                    && !each.getValue().startsWith("SEA");
            assertTrue(!isTelling || !said.contains(each.getValue()), () -> each + " in " + said);
        }
        assertTrue(said.lines().noneMatch(line -> line.equals("injected")), said);
    }

    /** Runs the script in each environment: the values reach it as bytes, whatever the locale of this process. */
    private static void run(String shell, Path runs) throws IOException {
        StringBuilder driver = new StringBuilder();
        for (int i = 0; i < judged.size(); i++) {
            StringBuilder exports = new StringBuilder("(\n");
            judged.get(i)
                    .variables()
                    .forEach((name, text) -> exports.append("export ")
                            .append(name)
                            .append("='")
                            .append(text.replace("'", "'\\''"))
                            .append("'\n"));
            driver.append(exports)
                    .append("exec ")
                    .append(shell)
                    .append(" '")
                    .append(large.file(SCRIPT).toAbsolutePath())
                    .append("'\n) >")
                    .append(i)
                    .append(".out 2>&1\necho $? >")
                    .append(i)
                    .append(".code\n");
        }
        Files.writeString(runs.resolve("driver.sh"), driver);
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        Program.Result result = Program.named("env").run(runs, "-i", "PATH=" + path, "sh", "driver.sh");
        assertEquals("", result.output());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash", "busybox sh"})
    void filesMayGiveAValue(String shell, @TempDir Path runs) throws IOException {
        Program.named(shell.split(" ", -1));
        Generated small = Generated.ofCase("outputsSmall", "shop.Small", runs.resolve("small"));
        Path credentials = Files.createDirectory(runs.resolve("credentials"));
        Files.writeString(credentials.resolve("DATABASE_URL"), "postgresql://db.example.com/shop");
        String script = small.file(SCRIPT).toAbsolutePath().toString();
        String missing = "DATABASE_URL  is required and is not set\nSmall cannot start, problems: 1\n";
        assertEquals(new Program.Result(1, missing), in(runs, shell, script, "APP_ENV=production"));
        assertEquals(
                1,
                in(runs, shell, script, "APP_ENV=production", "CREDENTIALS_DIRECTORY=/nowhere")
                        .code());
        assertEquals(
                0,
                in(runs, shell, script, "APP_ENV=production", "CREDENTIALS_DIRECTORY=" + credentials)
                        .code());
        assertEquals(
                0,
                in(runs, shell, script, "APP_ENV=production", "DATABASE_URL_FILE=/run/x")
                        .code());
        assertEquals(0, in(runs, shell, script, "APP_ENV=development").code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash", "busybox sh"})
    void itSaysAProblemOnce(String shell, @TempDir Path runs) throws IOException {
        Program.named(shell.split(" ", -1));
        Generated demanded = Generated.ofCase("outputsDemanded", "shop.ShopConfig", runs.resolve("demanded"));
        String script = demanded.file(SCRIPT).toAbsolutePath().toString();
        Map<String, String> variables = Map.of(
                "APP_ENV", "production",
                "STORAGE", "s3",
                "S3_PROJECT", "x",
                "ROUTES", "x,y",
                "QUEUE", "many");
        String said = in(
                        runs,
                        shell,
                        script,
                        variables.entrySet().stream().map(Object::toString).toArray(String[]::new))
                .output();
        List<String> named = said.lines()
                .filter(line -> line.contains("  "))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        assertEquals(
                List.of(
                        "DATABASE_URL",
                        "ON_CALL",
                        "COUNTRY",
                        "S3_BUCKET",
                        "S3_KEY",
                        "api_token",
                        "API_TOKEN",
                        "ROUTES",
                        "QUEUE"),
                named,
                said);
        assertTrue(demanded.check(variables).problems().stream()
                .map(Problem::variable)
                .toList()
                .containsAll(named));
    }

    @Test
    void aDotenvFileMayGiveTheEnvironment(@TempDir Path runs) throws IOException {
        Generated small = Generated.ofCase("outputsSmall", "shop.Small", runs.resolve("small"));
        String script = small.file(SCRIPT).toAbsolutePath().toString();
        Program.named("dash");
        assertEquals(1, in(runs, "dash", script).code());
        Files.writeString(runs.resolve(".env"), "APP_ENV=development\n");
        assertEquals(78, in(runs, "dash", script).code());
        assertEquals(1, in(runs, "dash", script, "APP_ENV=").code());
        assertEquals(1, in(runs, "dash", script, "APP_ENV=prod").code());
    }

    private static Program.Result in(Path directory, String shell, String script, String... variables) {
        List<String> arguments = new ArrayList<>(List.of("-i"));
        arguments.add("PATH=" + System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
        arguments.addAll(List.of(variables));
        arguments.addAll(List.of(shell.split(" ", -1)));
        arguments.add(script);
        return Program.named("env").run(directory, arguments.toArray(String[]::new));
    }
}
