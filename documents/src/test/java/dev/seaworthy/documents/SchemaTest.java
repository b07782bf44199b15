package dev.seaworthy.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The generated JSON Schemas in a validator that knows nothing of Seaworthy, beside the loader. Others with {@code
 * -Drandom.seed=1}, more with {@code -Drandom.environments=100000}.
 */
class SchemaTest {
    private static final long SEED = Long.getLong("random.seed", 20_261_128);
    private static final int ENVIRONMENTS = Integer.getInteger("random.environments", 400);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHEMA = "docs/configuration.schema.json";
    private static final String VALUES = "deploy/helm/values.schema.json";

    /** The settings that are sensitive. */
    private static final Set<String> SECRETS =
            Set.of("SECRET_KEY", "DB_PASSWORD", "SMTP_PASSWORD", "STRIPE_SECRET_KEY");

    @TempDir
    static Path directory;

    private static Generated large;

    @BeforeAll
    static void compile() {
        large = Generated.ofCase("outputsLarge", "shop.Large", directory.resolve("large"));
    }

    @ParameterizedTest
    @CsvSource({"outputsSmall,shop.Small", "outputsLarge,shop.Large", "outputsHostile,shop.Hostile"})
    void theyAreSchemas(String name, String configuration, @TempDir Path classes) throws IOException {
        Generated generated = Generated.ofCase(name, configuration, classes);
        expectSchema(VersionFlag.V202012, "https://json-schema.org/draft/2020-12/schema", generated.text(SCHEMA));
        expectSchema(VersionFlag.V7, "http://json-schema.org/draft-07/schema#", generated.text(VALUES));
    }

    private static void expectSchema(VersionFlag version, String meta, String text) throws IOException {
        JsonNode schema = JSON.readTree(text);
        assertEquals(meta, schema.get("$schema").asText());
        JsonSchema metaSchema = JsonSchemaFactory.getInstance(version).getSchema(SchemaLocation.of(meta));
        assertEquals(Set.of(), metaSchema.validate(schema));
    }

    @Test
    void theSchemaRefusesNothingThatStarts() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(large.text(SCHEMA));
        compare("JSON Schema", schema, false);
    }

    @Test
    void theSchemaOfValuesRefusesNothingThatStarts() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(large.text(VALUES));
        compare("Helm's values", schema, true);
    }

    private static void compare(String name, JsonSchema schema, boolean isDivided) {
        Environments environments = new Environments(SEED);
        Verdicts verdicts = new Verdicts(name);
        for (int i = 0; i < ENVIRONMENTS; i++) {
            Map<String, String> variables = environments.next();
            boolean starts = large.check(variables).problems().isEmpty();
            JsonNode document = isDivided ? divided(variables) : JSON.valueToTree(variables);
            Set<?> messages = schema.validate(document);
            verdicts.compare(variables, starts, messages.isEmpty() ? "" : messages.toString());
        }
        verdicts.check(SEED, 60);
    }

    /** The environment, a default and each spelling of a value demand what they demand of the loader. */
    @Test
    void whatAnotherVariableDemandsIsRequired(@TempDir Path classes) throws IOException {
        Generated demanded = Generated.ofCase("outputsDemanded", "shop.ShopConfig", classes);
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(demanded.text(SCHEMA));
        JsonSchema values = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(demanded.text(VALUES));
        Map<String, String> needed =
                Map.of("STORAGE", "local", "TOPIC_A", "a", "PARTNER_A", "b", "api_token", "c", "API_TOKEN", "d");
        for (String environment : List.of("staging", "production")) {
            for (String abroad : List.of("", "on", "TRUE", " 0 ", "No", "false")) {
                for (String stores : List.of("", "directory", "database,directory")) {
                    for (String missing :
                            List.of("", "ON_CALL", "AUDITOR", "COUNTRY", "DATABASE_URL", "DIRECTORY_URL")) {
                        Map<String, String> variables = new TreeMap<>(needed);
                        variables.putAll(Map.of("APP_ENV", environment, "ABROAD", abroad, "USER_STORES", stores));
                        variables.putAll(Map.of("ON_CALL", "e", "AUDITOR", "f", "COUNTRY", "g"));
                        variables.putAll(Map.of("DATABASE_URL", "h", "DIRECTORY_URL", "i"));
                        variables.values().removeIf(String::isEmpty);
                        variables.remove(missing);
                        boolean starts = demanded.check(variables).problems().isEmpty();
                        assertEquals(
                                starts,
                                schema.validate(JSON.valueToTree(variables)).isEmpty(),
                                variables::toString);
                        assertEquals(starts, values.validate(divided(variables)).isEmpty(), variables::toString);
                    }
                }
            }
        }
    }

    /** Of false without quotes a chart may make any text. */
    @Test
    void whatIsNoTextDemandsNothing(@TempDir Path classes) throws IOException {
        Generated demanded = Generated.ofCase("outputsDemanded", "shop.ShopConfig", classes);
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(demanded.text(VALUES));
        ObjectNode values = (ObjectNode) divided(Map.of(
                "APP_ENV", "staging", "DATABASE_URL", "h", "STORAGE", "local", "api_token", "c", "API_TOKEN", "d"));
        ((ObjectNode) values.get("config")).put("ABROAD", false);
        assertEquals(Set.of(), schema.validate(values));
    }

    /** What a rule refuses among texts, it does not refuse of numbers, true and false without quotes, which are no texts. */
    @Test
    void whatIsNoTextIsNotRefused(@TempDir Path folder) throws IOException {
        Path source = Files.createDirectories(folder.resolve("sources/shop")).resolve("Plain.java");
        Files.writeString(source, """
                package shop;
                import dev.seaworthy.*;
                /** Values that need no quotes. */
                @EnvConfig
                public interface Plain {
                    /** Debug. */ @EnvVar(value = "DEBUG", developmentDefault = "true") @ProductionRule(mustNotBe = "true")
                    boolean debug();
                    /** Pool. */ @EnvVar("POOL") @ProductionRule(mustNotBe = "0") int pool();
                    /** Tenant. */ @EnvVar("TENANT") @ProductionRule(mustNotStartWith = "dev-") String tenant();
                    /** Key. */ @EnvVar("PIN") @ProductionRule(noTestKeys = true) String pin();
                    /** Host. */ @EnvVar("HOST") @ProductionRule(noLocalhost = true, noWildcard = true) String host();
                }
                """);
        Generated plain = Generated.of(folder.resolve("sources"), "shop.Plain", folder.resolve("classes"));
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(plain.text(VALUES));
        Random random = new Random(SEED);
        int starts = 0;
        for (int i = 0; i < ENVIRONMENTS; i++) {
            Map<String, String> variables = new TreeMap<>(Map.of("APP_ENV", "production"));
            for (String name : List.of("DEBUG", "POOL", "TENANT", "PIN", "HOST")) {
                List<String> texts = List.of("true", "false", "0", "1", "42", "-7", "dev-1", "localhost");
                variables.put(name, texts.get(random.nextInt(name.equals("DEBUG") ? 4 : texts.size())));
            }
            if (plain.check(variables).problems().isEmpty()) {
                starts++;
                ObjectNode values = (ObjectNode) divided(variables);
                ObjectNode config = (ObjectNode) values.get("config");
                for (Map.Entry<String, String> each : variables.entrySet()) {
                    if (each.getValue().matches("true|false|-?[0-9]+")) {
                        config.set(each.getKey(), JSON.readTree(each.getValue()));
                    }
                }
                assertEquals(Set.of(), schema.validate(values), config::toString);
            }
        }
        assertTrue(starts > 0 && starts < ENVIRONMENTS, "starts: " + starts);
    }

    private static JsonNode divided(Map<String, String> variables) {
        ObjectNode values = JSON.createObjectNode();
        ObjectNode config = values.putObject("config");
        ObjectNode secrets = values.putObject("secrets");
        variables.forEach((name, text) -> (SECRETS.contains(name) ? secrets : config).put(name, text));
        return values;
    }
}
