package dev.seaworthy.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The repository's own workflows, beside GitHub's schema, and what they run. */
class WorkflowsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern SELECTED = Pattern.compile("-Dtest=(\\S+)");
    private static final Pattern SCRIPT = Pattern.compile("(?<![\\w/-])(?:\\.ci|fuzz|release)/[a-z-]+");

    /** The tool's copy of the schema is older than this permission, which attest-build-provenance needs. */
    private static final String NEWER = "  attestations: write\n";

    @TempDir
    private Path folder;

    static List<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(".github/workflows"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void eachObeysTheSchema(Path workflow) throws IOException {
        String text = Files.readString(workflow).replace(NEWER, "");
        assertEquals("", validated(text, 0));
        assertFalse(validated(text.replace("runs-on", "run-on"), 1).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void eachRunsWhatIsThere(Path workflow) throws IOException {
        String text = Files.readString(workflow);
        Set<String> tests = tests();
        Matcher selected = SELECTED.matcher(text);
        while (selected.find()) {
            assertTrue(tests.containsAll(List.of(selected.group(1).split(","))), selected.group());
        }
        Matcher script = SCRIPT.matcher(text);
        while (script.find()) {
            assertTrue(
                    Files.isExecutable(ROOT.resolve(script.group()))
                            || script.group().equals(".ci/run"),
                    script.group());
        }
    }

    @Test
    void theFormsAndTheUpdatesAreYaml() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(".github"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yml")).toList()) {
                new Load(LoadSettings.builder().setLabel(file.toString()).build())
                        .loadFromString(Files.readString(file));
            }
        }
    }

    private String validated(String workflow, int status) throws IOException {
        Path file = folder.resolve("workflow.yml");
        Files.writeString(file, workflow);
        Program.Result result = Program.named(
                        "node", Tool.installed("@action-validator/cli/cli.mjs").toString())
                .run(folder, file.toString());
        assertEquals(status, result.code(), result.output());
        return result.output();
    }

    /** The names of the test classes of all modules. */
    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.toRealPath())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
