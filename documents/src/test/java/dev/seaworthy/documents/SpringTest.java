package dev.seaworthy.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.configurationmetadata.ConfigurationMetadataProperty;
import org.springframework.boot.configurationmetadata.ConfigurationMetadataRepositoryJsonBuilder;
import org.springframework.boot.configurationmetadata.ValueHint;

/** The metadata for Spring Boot, by Spring Boot's own reader. */
class SpringTest {
    @TempDir
    private Path classes;

    @ParameterizedTest
    @CsvSource({"outputsSmall, shop.Small, 3", "outputsLarge, shop.Large, 23", "outputsHostile, shop.Hostile, 7"})
    void eachVariableIsAPropertyWithADescription(String name, String configuration, int count) throws IOException {
        Map<String, ConfigurationMetadataProperty> properties = properties(name, configuration);
        assertEquals(count, properties.size(), properties.keySet()::toString);
        properties.values().forEach(each -> assertFalse(each.getDescription().isBlank(), each.getId()));
    }

    @Test
    void typesDefaultsDeprecationsAndWordsAreWhereEditorsLookForThem() throws IOException {
        Map<String, ConfigurationMetadataProperty> properties = properties("outputsLarge", "shop.Large");
        assertEquals("java.lang.Integer", property(properties, "port").getType());
        assertEquals("8080", property(properties, "port").getDefaultValue());
        assertEquals(
                "java.util.Set<java.lang.String>",
                property(properties, "allowed.hosts").getType());
        assertTrue(property(properties, "theme").isDeprecated());
        assertEquals(
                "Set the theme in the database.",
                property(properties, "theme").getDeprecation().getReason());
        assertEquals(
                List.of("azure-blob", "local", "s3"),
                property(properties, "storage").getHints().getValueHints().stream()
                        .map(ValueHint::getValue)
                        .sorted()
                        .toList());
        assertNull(property(properties, "secret.key").getDefaultValue());
    }

    private static ConfigurationMetadataProperty property(
            Map<String, ConfigurationMetadataProperty> properties, String name) {
        return Objects.requireNonNull(properties.get(name), name);
    }

    private Map<String, ConfigurationMetadataProperty> properties(String name, String configuration)
            throws IOException {
        Generated generated = Generated.ofCase(name, configuration, classes);
        try (InputStream metadata =
                Files.newInputStream(generated.resource("META-INF/spring-configuration-metadata.json"))) {
            return ConfigurationMetadataRepositoryJsonBuilder.create(metadata)
                    .build()
                    .getAllProperties();
        }
    }
}
