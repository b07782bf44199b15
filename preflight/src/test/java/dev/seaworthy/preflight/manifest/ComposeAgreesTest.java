package dev.seaworthy.preflight.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.runtime.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random Compose projects mean the same to this reader and to Docker Compose itself. */
class ComposeAgreesTest {
    private static final int SERVICES = Integer.getInteger("compose.services", 300);
    private static final long SEED = Long.getLong("compose.seed", 1);
    private static final Path TOOL = Path.of(
            Optional.ofNullable(System.getenv("SEAWORTHY_TOOLS"))
                    .orElse(System.getProperty("user.home") + "/.cache/seaworthy-tools"),
            "node_modules/docker-compose");

    private static final String REFUSED = "refused";

    @TempDir
    private Path folder;

    @BeforeAll
    static void requireTool() {
        if (!Files.isExecutable(TOOL)) {
            if (System.getenv("CI") != null) {
                fail("Docker Compose is not there: " + TOOL);
            }
            System.out.println("Skipped, because Docker Compose is not there: " + TOOL);
            abort("Docker Compose is not there");
        }
    }

    @Test
    void randomServicesHaveTheSameEnvironment() throws IOException, InterruptedException {
        new RandomCompose(SEED).write(folder, SERVICES);
        JsonNode expected = config();
        Manifests manifests = new Manifests(List.of(folder.resolve("compose.yaml"), folder.resolve("more.yaml")));
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < SERVICES; i++) {
            Plan plan = new Plan();
            manifests.addTo(plan, Optional.of("s" + i));
            Map<String, String> wanted = environment(expected.at("/services/s" + i + "/environment"));
            Map<String, String> actual = texts(plan);
            actual.replaceAll((name, text) -> text.equals(REFUSED) ? wanted.getOrDefault(name, text) : text);
            if (!wanted.equals(actual)) {
                differences.add("s" + i + ": expected " + wanted + " but was " + actual);
            }
        }
        assertEquals("", String.join("\n", differences));
    }

    @Test
    void aWarningSaysWhereComposePassesAnotherText() throws IOException, InterruptedException {
        StringBuilder yaml = new StringBuilder("services:\n");
        for (int i = 0; i < RandomCompose.SCALARS.size(); i++) {
            yaml.append(
                    "  s" + i + ":\n    image: i\n    environment:\n      V: " + RandomCompose.SCALARS.get(i) + "\n");
        }
        Files.writeString(folder.resolve("compose.yaml"), yaml);
        Files.writeString(folder.resolve("more.yaml"), "services:\n  last: {image: i}\n");
        JsonNode expected = config();
        Manifests manifests = new Manifests(List.of(folder.resolve("compose.yaml")));
        for (int i = 0; i < RandomCompose.SCALARS.size(); i++) {
            String scalar = RandomCompose.SCALARS.get(i);
            JsonNode passed = expected.at("/services/s" + i + "/environment/V");
            Plan plan = new Plan();
            manifests.addTo(plan, Optional.of("s" + i));
            if (passed.isTextual()
                    && Objects.requireNonNull(plan.variables().get("V")).isKnown()) {
                boolean isPlain = "\"'!|>".indexOf(scalar.charAt(0)) < 0;
                boolean isChanged = isPlain && !passed.asText().equals(scalar);
                List<Problem> warnings = plan.source().warnings(List.of("V"), List.of());
                assertEquals(
                        isChanged,
                        warnings.stream().anyMatch(each -> each.code().equals("changed")),
                        scalar);
            }
        }
    }

    private JsonNode config() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        TOOL.toString(), "-f", "compose.yaml", "-f", "more.yaml", "config", "--format", "json")
                .directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> !name.equals("PATH") && !name.equals("HOME"));
        Process process =
                builder.redirectError(folder.resolve("errors").toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> errors());
        return new ObjectMapper().readTree(output);
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors"));
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static Map<String, String> environment(JsonNode object) {
        Map<String, String> environment = new TreeMap<>();
        object.properties().stream()
                .filter(each -> !each.getKey().isEmpty())
                .forEach(each -> environment.put(
                        each.getKey().replace("$$", "$"),
                        each.getValue().isNull() ? "" : each.getValue().asText().replace("$$", "$")));
        return environment;
    }

    /**
     * What is not known is blank to Compose, as long as its shell sets nothing. What tools read in several ways our reader
     * refuses.
     */
    private static Map<String, String> texts(Plan plan) {
        Map<String, String> texts = new TreeMap<>();
        plan.variables().forEach((name, variable) -> {
            String text = variable.text();
            String unknown = variable.unknown().contains("the shell that runs Compose")
                    ? ""
                    : variable.isProblem() ? REFUSED : "not known";
            texts.put(name, text == null ? unknown : text);
        });
        return texts;
    }
}
