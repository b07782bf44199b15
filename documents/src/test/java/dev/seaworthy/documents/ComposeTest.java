package dev.seaworthy.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seaworthy.runtime.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The service for Compose, as Docker Compose itself reads it. */
class ComposeTest {
    private static final String FILE = "deploy/compose.yaml";
    private static final String SUFFIX = "_FILE";
    private static final Map<String, String> REQUIRED = Map.of(
            "ALLOWED_HOSTS", "shop.example.com",
            "DB_URL", "jdbc:postgresql://db.example.com/shop?sslmode=verify-full",
            "PUBLIC_URL", "https://shop.example.com",
            "STORAGE", "azure-blob");

    @TempDir
    private Path folder;

    /** How a program ended. */
    private record Ended(int code, String output, String errors) {}

    @ParameterizedTest
    @CsvSource({
        "outputsSmall, shop.Small, small",
        "outputsLarge, shop.Large, large",
        "outputsHostile, shop.Hostile, hostile"
    })
    void theServiceStartsWithWhatComposeResolves(String name, String configuration, String service)
            throws IOException, InterruptedException {
        Generated generated = Generated.ofCase(name, configuration, folder.resolve("classes"));
        Map<String, String> optional = Map.of("SESSION_TIMEOUT", "45m", "SENTRY_DSN", "https://errors.example.com/1");
        Map<String, String> given = new TreeMap<>(REQUIRED);
        given.putAll(optional);
        Ended ended = config(generated, given);
        assertEquals(0, ended.code(), ended.errors());
        JsonNode project = new ObjectMapper().readTree(ended.output());
        Map<String, String> environment = new TreeMap<>();
        project.at("/services/" + service + "/environment").properties().forEach(entry -> {
            if (!entry.getValue().isNull()) {
                environment.put(entry.getKey(), entry.getValue().asText());
            }
        });
        Map<String, String> started = new TreeMap<>();
        environment.forEach((variable, value) -> {
            boolean isFile = variable.endsWith(SUFFIX);
            String setting = isFile ? variable.substring(0, variable.length() - SUFFIX.length()) : variable;
            assertTrue(!isFile || value.equals("/run/secrets/" + secret(project, value)), value);
            started.put(setting, isFile ? FilledIn.value(setting) : value);
        });
        assertEquals(List.of(), generated.check(started).problems(), started.keySet()::toString);
        optional.keySet().stream()
                .filter(each -> generated.text(FILE).contains(" " + each + ":\n"))
                .forEach(each -> assertEquals(optional.get(each), environment.get(each)));
    }

    @Test
    void eachVariableThatIsRequiredIsNamedWhereItIsMissing() throws IOException, InterruptedException {
        Generated generated = Generated.ofCase("outputsLarge", "shop.Large", folder.resolve("classes"));
        for (String missing : REQUIRED.keySet()) {
            Map<String, String> given = new TreeMap<>(REQUIRED);
            given.remove(missing);
            Ended ended = config(generated, given);
            assertNotEquals(0, ended.code(), missing);
            assertTrue(ended.errors().contains(missing), ended.errors());
        }
    }

    @Test
    void theLoaderNamesTheSameVariables() {
        Generated generated = Generated.ofCase("outputsLarge", "shop.Large", folder.resolve("classes"));
        List<String> missing = generated.check(Map.of("APP_ENV", "production")).problems().stream()
                .map(Problem::variable)
                .filter(variable -> generated.text(FILE).contains(" " + variable + ": \"${"))
                .toList();
        assertEquals(
                List.copyOf(REQUIRED.keySet().stream().sorted().toList()),
                missing.stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "outputsDemanded, shop.ShopConfig, shop",
        "outputsOptionalSecrets, shop.ShopConfig, shop",
        "outputsLarge, shop.Large, large"
    })
    void eachSecretIsInBothListsUncommentedOrNot(String name, String configuration, String service) {
        Generated generated = Generated.ofCase(name, configuration, folder.resolve("classes"));
        String text = generated.text(FILE);
        expectSecrets(text, service);
        String all =
                text.replaceAll("(?m)^( *)# (secrets:$|- \"|\"[a-z0-9_]+\":$|file: \"|[A-Za-z0-9_]+_FILE: \")", "$1$2");
        assertNotEquals(text, all);
        assertFalse(expectSecrets(all, service).isEmpty());
    }

    @Test
    void whatADefaultDemandsIsThere() {
        Generated generated = Generated.ofCase("outputsDemanded", "shop.ShopConfig", folder.resolve("classes"));
        String text = generated.text(FILE);
        generated.check(Map.of("APP_ENV", "production")).problems().stream()
                .map(problem -> problem.variable().replaceAll("<[a-z]+>", "EXAMPLE"))
                .forEach(each -> assertTrue(
                        text.contains("\n      " + each + ":") || text.contains("\n      " + each + SUFFIX + ":"),
                        each));
    }

    /** Reads the file as YAML without a key twice, and gives the secrets that the service has. */
    private static Set<String> expectSecrets(String text, String service) {
        JsonNode project = new ObjectMapper()
                .valueToTree(new Load(LoadSettings.builder()
                                .setAllowDuplicateKeys(false)
                                .build())
                        .loadFromString(text));
        Set<String> paths = new TreeSet<>();
        project.at("/services/" + service + "/environment").properties().forEach(each -> {
            if (each.getKey().endsWith(SUFFIX)) {
                assertTrue(paths.add(secret(project, each.getValue().asText())), each::toString);
            }
        });
        Set<String> listed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        project.at("/services/" + service + "/secrets")
                .forEach(each -> assertTrue(listed.add(each.asText()), each::toString));
        assertEquals(paths, new TreeSet<>(listed));
        assertEquals(paths.size(), project.at("/secrets").size());
        return paths;
    }

    /** The name of a secret that the service takes, from the path at which it has it. */
    private static String secret(JsonNode project, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        assertTrue(project.at("/secrets/" + name + "/file").isTextual(), () -> name + " is not declared");
        return name;
    }

    private Ended config(Generated generated, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path tool = Tool.installed("docker-compose");
        Path project = Files.createDirectories(folder.resolve("deploy"));
        Files.writeString(project.resolve("compose.yaml"), generated.text(FILE));
        ProcessBuilder builder = new ProcessBuilder(tool.toString(), "config", "--format", "json")
                .directory(project.toFile())
                .redirectError(folder.resolve("errors").toFile());
        builder.environment().keySet().removeIf(name -> !name.equals("PATH") && !name.equals("HOME"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output, Files.readString(folder.resolve("errors")));
    }
}
