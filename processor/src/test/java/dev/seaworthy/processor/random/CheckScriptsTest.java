package dev.seaworthy.processor.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.processor.emit.sh.ShellEmitter;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.start.ModelStart;
import dev.seaworthy.runtime.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code check-env.sh} of random configurations, in random environments under the machine's own shell. More with {@code
 * -Drandom.configurations=1000 -Drandom.environments=100}, others with {@code -Drandom.seed=1}, another shell with {@code
 * -Drandom.shell=bash}.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no shell of POSIX")
@Tag("long")
class CheckScriptsTest {
    private static final long SEED = Long.getLong("random.seed", 20_261_129);
    private static final int CONFIGURATIONS = Integer.getInteger("random.configurations", 40);
    private static final int ENVIRONMENTS = Integer.getInteger("random.environments", 25);
    private static final String SHELL = System.getProperty("random.shell", "sh");

    @TempDir
    static Path directory;

    @Test
    void noScriptRefusesWhatStarts() throws IOException, InterruptedException {
        List<RandomConfiguration> all = new Population(SEED, CONFIGURATIONS).accepted();
        Models models = Population.models(ToolProvider.getSystemJavaCompiler(), directory.resolve("models"), all);
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        int found = 0;
        DemandedRefusals demanded = new DemandedRefusals();
        for (RandomConfiguration each : all) {
            ConfigModel model = models.of(each);
            List<Map<String, String>> environments = new ArrayList<>();
            EnvironmentGenerator generator = new EnvironmentGenerator(new Dice(each.seed()));
            for (int i = 0; i < ENVIRONMENTS; i++) {
                environments.add(generator.environment(each));
            }
            Path runs = Files.createDirectory(directory.resolve("runs-" + each.seed()));
            run(model, environments, runs);
            for (int i = 0; i < ENVIRONMENTS; i++) {
                Map<String, String> variables = environments.get(i);
                String code = Files.readString(runs.resolve(i + ".code")).strip();
                String said = Files.readString(runs.resolve(i + ".out"));
                List<Problem> problems =
                        ModelStart.of(model, variables).report().problems();
                boolean starts = problems.isEmpty();
                demanded.add(model, variables, problems, code.equals("1"));
                if (!code.equals("0") && (starts || !code.equals("1"))) {
                    wrong.add("seed " + each.seed() + ", code " + code + ": " + said + "  in " + variables);
                }
                refused += starts ? 0 : 1;
                found += starts || code.equals("0") ? 0 : 1;
            }
        }
        assertEquals("", String.join("\n", wrong));
        int share = found * 100 / refused;
        System.out.println("check-env.sh: " + share + " % of " + refused + " refusals, seed " + SEED);
        assertTrue(share >= 50, () -> share + " % of the refusals are found");
        demanded.check("check-env.sh", Map.of("environment", 95, "default", 90, "value", 40, "presence", 90));
    }

    /** Runs the script in each environment: the values reach it as bytes, whatever the locale of this process. */
    private static void run(ConfigModel model, List<Map<String, String>> environments, Path runs)
            throws IOException, InterruptedException {
        Path script = Files.writeString(
                runs.resolve("check-env.sh"),
                new ShellEmitter().emit(model).get(0).text());
        StringBuilder driver = new StringBuilder();
        for (int i = 0; i < environments.size(); i++) {
            driver.append("(\n");
            environments
                    .get(i)
                    .forEach((name, text) -> driver.append("export ")
                            .append(name)
                            .append("='")
                            .append(text.replace("'", "'\\''"))
                            .append("'\n"));
            driver.append("exec ").append(SHELL).append(" '").append(script.toAbsolutePath());
            driver.append("'\n) >")
                    .append(i)
                    .append(".out 2>&1\necho $? >")
                    .append(i)
                    .append(".code\n");
        }
        Files.writeString(runs.resolve("driver.sh"), driver);
        Process process = new ProcessBuilder("env", "-i", "PATH=/usr/bin:/bin", "sh", "driver.sh")
                .directory(runs.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals("", output);
        assertEquals(0, process.waitFor());
    }
}
