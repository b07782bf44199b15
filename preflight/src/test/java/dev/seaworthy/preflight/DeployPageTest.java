package dev.seaworthy.preflight;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of {@code docs/deploy.md} are what the tools that read them take: each is tried with the tool, or with its schema. */
class DeployPageTest {
    private static final Path PAGE = Path.of("..", "docs", "deploy.md");
    private static final Pattern FILE =
            Pattern.compile("<!-- paste: (\\S+) -->\n```\\w+\n(.*?)\n```\n", Pattern.DOTALL);
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @TempDir
    private Path folder;

    @Test
    void theWorkflowObeysGithubsSchema() throws Exception {
        String workflow = file(".github/workflows/configuration.yml");
        String tool = tools().resolve("@action-validator/cli/cli.mjs").toString();
        write("workflow.yml", workflow);
        assertEquals("", run(List.of("node", tool, "workflow.yml"), 0));
        write("workflow.yml", workflow.replace("runs-on", "run-on"));
        run(List.of("node", tool, "workflow.yml"), 1);
    }

    @Test
    void theManifestIsKubernetes() throws IOException {
        List<String> kinds = new ArrayList<>();
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(file("k8s/shop.yaml"))) {
            while (documents.hasNext()) {
                JsonNode document = documents.next();
                String kind = document.get("kind").asText();
                kinds.add(kind);
                Class<?> model = kind.equals("ConfigMap") ? ConfigMap.class : Deployment.class;
                assertDoesNotThrow(() -> strict().treeToValue(document, model));
                ((ObjectNode) document).put("unknown", "member");
                assertThrows(IOException.class, () -> strict().treeToValue(document, model));
            }
        }
        assertEquals(List.of("ConfigMap", "Deployment"), kinds);
    }

    /** The models keep what they do not know; here it is refused, as by a server that validates strictly. */
    private static ObjectMapper strict() {
        ObjectMapper mapper = YAML.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
            @Override
            public Boolean hasAnySetter(Annotated member) {
                return false;
            }
        });
        return mapper;
    }

    @Test
    void composeReadsItsFile() throws Exception {
        write("compose.yaml", file("compose.yaml"));
        write("production.env", "APP_ENV=production\n");
        String tool = tools().resolve("docker-compose").toString();
        String read = run(List.of(tool, "-f", "compose.yaml", "config", "--format", "json"), 0);
        JsonNode condition = Json.read(read).at("/services/shop/depends_on/check/condition");
        assertEquals("service_completed_successfully", condition.asText());
    }

    @Test
    void gitlabReadsItsFile() throws Exception {
        run(List.of("git", "init", "-q", "."), 0);
        String pipeline = file(".gitlab-ci.yml");
        String tool = tools().resolve("gitlab-ci-local").resolve("src/index.js").toString();
        write(".gitlab-ci.yml", pipeline);
        String listed = run(List.of("node", tool, "--list"), 0);
        assertTrue(listed.contains("configuration"), listed);
        write(".gitlab-ci.yml", pipeline.replace("stage: check", "stage: chek"));
        run(List.of("node", tool, "--list"), 1);
    }

    @Test
    void systemdReadsItsUnit() throws Exception {
        String unit = file("shop.service").replace("/usr/bin/java", System.getProperty("java.home") + "/bin/java");
        write("shop.service", unit);
        List<String> verify = List.of(
                "systemd-analyze",
                "verify",
                "--man=no",
                folder.resolve("shop.service").toString());
        assertEquals("", complaints(run(verify, 0)));
        write("shop.service", unit.replace("ExecStartPre", "ExecStartBefore"));
        assertNotEquals("", complaints(run(verify, 0)));
    }

    /** Only what it says of this unit: those of the machine have warnings of their own. */
    private static String complaints(String output) {
        return String.join(
                "\n",
                output.lines().filter(line -> line.contains("shop.service")).toList());
    }

    private static Path tools() {
        return Path.of(
                Optional.ofNullable(System.getenv("SEAWORTHY_TOOLS"))
                        .orElse(System.getProperty("user.home") + "/.cache/seaworthy-tools"),
                "node_modules");
    }

    private String run(List<String> command, int exitCode) throws Exception {
        Path output = folder.resolve("output.log");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException missing) {
            String words = command.get(0) + " is not there: .ci/install-tools installs it";
            return "true".equals(System.getenv("CI")) ? fail(words, missing) : abort(words);
        }
        int code = process.waitFor();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        if (code != 0 && text.contains("Cannot find module")) {
            String words = command.get(1) + " is not there: .ci/install-tools installs it";
            return "true".equals(System.getenv("CI")) ? fail(words) : abort(words);
        }
        assertEquals(exitCode, code, text);
        return text;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String file(String name) throws IOException {
        Matcher block = FILE.matcher(Files.readString(PAGE));
        Map<String, String> files = new TreeMap<>();
        while (block.find()) {
            files.put(block.group(1), block.group(2) + "\n");
        }
        return Optional.ofNullable(files.get(name)).orElseThrow(() -> new AssertionError(files.keySet()));
    }
}
