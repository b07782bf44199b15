package dev.seaworthy.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real shells complete what the completions say. */
class CompletionTest {
    @TempDir
    private static Path folder;

    private static CompiledCommands commands;

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        commands = CompiledCommands.of(
                Path.of("src/test/resources/shop/ShopConfig.java"), "shop.ShopConfigLoader", folder.resolve("classes"));
    }

    @Test
    void fishCompletesCommandsOptionsAndWords() throws Exception {
        Path script = script("fish");
        assertTrue(fish(script, "shop-config ch").contains("check\t"));
        assertTrue(fish(script, "shop-config check --env").contains("--env-file\t"));
        assertTrue(fish(script, "shop-config check --format ").contains("sarif"));
    }

    private static String fish(Path script, String line) throws Exception {
        return run(List.of("fish", "--no-config", "-c", "source " + script + "; complete -C '" + line + "'"));
    }

    @Test
    void bashCompletesCommandsAndWords() throws Exception {
        Path script = script("bash");
        assertEquals("check\n", bash(script, "ch", 1, "shop-config", "ch"));
        assertEquals("sarif\n", bash(script, "sa", 3, "shop-config", "check", "--format", "sa"));
    }

    private static String bash(Path script, String word, int index, String... words) throws Exception {
        String line = String.join(" ", words);
        return run(List.of(
                "bash",
                "--norc",
                "-c",
                "compopt() { :; }; source " + script + "; COMP_WORDS=(" + line + "); COMP_CWORD=" + index
                        + "; COMP_LINE='" + line
                        + "'; COMP_POINT="
                        + line.length() + "; _complete_shop-config shop-config " + word + " "
                        + words[index - 1] + " >/dev/null; printf '%s\\n' \"${COMPREPLY[@]}\""));
    }

    @Test
    void zshLoadsTheScript() throws Exception {
        Path script = script("zsh");
        String completion = run(List.of("zsh", "-f", "-c", "source " + script + "; print -r -- $_comps[shop-config]"));
        assertTrue(completion.contains("_complete_shop-config"), completion);
    }

    private static Path script(String shell) throws IOException {
        CompiledCommands.Run run = commands.run("completion", shell, "--name", "shop-config");
        assertEquals(ExitCode.SAFE, run.exitCode(), run::errors);
        return Files.writeString(folder.resolve(shell), run.output());
    }

    private static String run(List<String> command) throws Exception {
        Path output = folder.resolve("output.log");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.waitFor();
        } catch (IOException missing) {
            String words = command.get(0) + " is not there: .ci/install-tools installs it";
            return "true".equals(System.getenv("CI")) ? fail(words, missing) : abort(words);
        }
        return Files.readString(output);
    }
}
