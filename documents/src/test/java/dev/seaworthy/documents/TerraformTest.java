package dev.seaworthy.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.bertramlabs.plugins.hcl4j.HCLParser;
import com.bertramlabs.plugins.hcl4j.HCLParserException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code variables.tf} as a parser of Terraform's language reads it. */
class TerraformTest {
    private static final String FILE = "deploy/terraform/variables.tf";

    @ParameterizedTest
    @CsvSource({"outputsSmall,shop.Small", "outputsLarge,shop.Large", "outputsHostile,shop.Hostile"})
    void itIsParsed(String name, String configuration, @TempDir Path classes) throws HCLParserException, IOException {
        Generated generated = Generated.ofCase(name, configuration, classes);
        Map<String, Object> file = new HCLParser().parse(generated.text(FILE));
        assertEquals(Set.of("variable", "locals"), file.keySet());
        for (Object each : member(file, "variable").values()) {
            Map<String, Object> variable = map(each);
            assertTrue(
                    Set.of("description", "type", "default", "nullable", "sensitive", "validation")
                            .containsAll(variable.keySet()),
                    variable::toString);
            assertTrue(variable.containsKey("description"), variable::toString);
        }
    }

    @Test
    void aSecretIsSensitiveAndHasNoDefault(@TempDir Path classes) throws HCLParserException, IOException {
        Generated generated = Generated.ofCase("outputsLarge", "shop.Large", classes);
        Map<String, Object> variables = member(new HCLParser().parse(generated.text(FILE)), "variable");
        Map<String, Object> secret = member(variables, "secret_key");
        assertEquals(true, secret.get("sensitive"));
        assertFalse(secret.containsKey("default"), secret::toString);
        assertFalse(secret.containsKey("validation"), secret::toString);
        Map<String, Object> port = member(variables, "port");
        assertNull(port.get("default"), "one that is null is not set");
        assertTrue(String.valueOf(port.get("description")).endsWith(" Default: 8080."), port::toString);
        assertFalse(port.containsKey("sensitive"), port::toString);
        assertFalse(member(variables, "storage").containsKey("default"));
        assertTrue(member(variables, "s3_bucket").containsKey("default"));
    }

    @Test
    void nothingIsSetThatNobodyGives(@TempDir Path classes) throws HCLParserException, IOException {
        Generated generated = Generated.ofCase("outputsDemanded", "shop.ShopConfig", classes);
        Map<String, Object> variables = member(new HCLParser().parse(generated.text(FILE)), "variable");
        for (String name : variables.keySet()) {
            Map<String, Object> variable = member(variables, name);
            assertTrue(!variable.containsKey("default") || variable.get("default") == null, variable::toString);
        }
        assertTrue(member(variables, "storage").containsKey("default"));
        assertTrue(generated.text(FILE).contains("local.environment:\n#   TOPIC_<name>\n"), generated.text(FILE));
        assertTrue(generated.text(FILE).contains("local.secrets:\n#   PARTNER_<name>\n"), generated.text(FILE));
    }

    private static Map<String, Object> member(Map<String, Object> all, String name) {
        return map(Objects.requireNonNull(all.get(name), name));
    }

    @SuppressWarnings("unchecked") // The parser's maps have names.
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
