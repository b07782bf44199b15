package dev.seaworthy.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema for {@code @env-spec}, by its own parser and by Varlock, which loads an environment by it. */
class EnvSpecTest {
    private static final String FILE = ".env.schema";
    private static final String PARSE = """
            const {parseEnvSpecDotEnvFile} = require('@env-spec/parser');
            const file = parseEnvSpecDotEnvFile(require('fs').readFileSync('.env.schema', 'utf8'));
            const items = {};
            for (const item of file.configItems) {
              const decorators = {};
              for (const each of item.decoratorsArray) decorators[each.name] = String(each.value);
              items[item.key] = decorators;
            }
            console.log(JSON.stringify(items));
            """;

    private static final Map<String, String> PRODUCTION = Map.of(
            "APP_ENV", "production",
            "ALLOWED_HOSTS", "shop.example.com",
            "DB_PASSWORD", FilledIn.value("DB_PASSWORD"),
            "DB_URL", "jdbc:postgresql://db.example.com/shop?sslmode=verify-full",
            "PUBLIC_URL", "https://shop.example.com",
            "S3_BUCKET", "shop-uploads",
            "SECRET_KEY", FilledIn.value("SECRET_KEY"),
            "STORAGE", "s3",
            "STRIPE_SECRET_KEY", FilledIn.value("STRIPE_SECRET_KEY"));

    @TempDir
    private Path folder;

    /** How a program ended. */
    private record Ended(int code, String output) {}

    @ParameterizedTest
    @CsvSource({"outputsSmall, shop.Small", "outputsLarge, shop.Large", "outputsHostile, shop.Hostile"})
    void itsParserReadsEveryVariableAndItsDecorators(String name, String configuration)
            throws IOException, InterruptedException {
        Generated generated = Generated.ofCase(name, configuration, folder.resolve("classes"));
        Path schema = folder.resolve(FILE);
        Files.writeString(schema, generated.text(FILE));
        Ended ended = node(Map.of(), "-e", PARSE);
        assertEquals(0, ended.code(), ended.output());
        JsonNode items = new ObjectMapper().readTree(ended.output());
        List<String> read = new ArrayList<>();
        items.fieldNames().forEachRemaining(read::add);
        List<String> written = generated
                .text(FILE)
                .lines()
                .filter(line -> !line.startsWith("#") && line.endsWith("="))
                .map(line -> line.substring(0, line.length() - 1))
                .toList();
        assertEquals(written, read);
        for (JsonNode each : items) {
            assertTrue(each.has("type") && (each.has("required") || each.has("optional")), each::toString);
        }
    }

    @Test
    void varlockTakesAnEnvironmentThatStarts() throws IOException, InterruptedException {
        Generated generated = schema();
        assertEquals(List.of(), generated.check(PRODUCTION).problems());
        Ended ended = varlock(PRODUCTION);
        assertEquals(0, ended.code(), ended.output());
        assertEquals(0, varlock(Map.of("APP_ENV", "development")).code());
    }

    @Test
    void varlockNamesWhatIsMissingOrOutOfBounds() throws IOException, InterruptedException {
        schema();
        for (String missing : List.of("PUBLIC_URL", "SECRET_KEY", "DB_URL")) {
            Map<String, String> environment = new TreeMap<>(PRODUCTION);
            environment.remove(missing);
            Ended ended = varlock(environment);
            assertEquals(1, ended.code(), ended.output());
            assertTrue(ended.output().contains(missing), ended.output());
        }
        Map<String, String> environment = new TreeMap<>(PRODUCTION);
        environment.put("PORT", "70000");
        assertTrue(varlock(environment).output().contains("Max value is 65535"));
    }

    private Generated schema() throws IOException {
        Generated generated = Generated.ofCase("outputsLarge", "shop.Large", folder.resolve("classes"));
        Files.writeString(folder.resolve(FILE), generated.text(FILE));
        return generated;
    }

    private Ended varlock(Map<String, String> environment) throws IOException, InterruptedException {
        return node(environment, Tool.installed("varlock/bin/cli.js").toString(), "load");
    }

    private Ended node(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        Tool.installed("@env-spec/parser");
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("NODE_PATH", Tool.packages().toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }
}
