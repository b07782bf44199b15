package dev.seaworthy.spring.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.EnvironmentNames;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.RandomValuePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What Spring Boot makes up: it is there for references alone. */
class RandomValuesTest {
    private final StandardEnvironment environment = new StandardEnvironment();

    @BeforeEach
    void addSources() {
        RandomValuePropertySource.addToEnvironment(environment);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("application", Map.of("signing.key", "${random.value}")));
    }

    @Test
    void aSettingThatBeginsWithRandomIsNotMadeUp() {
        assertNull(source().value("RANDOM_UUID"));
        assertNull(source().value("RANDOM_SEED", ","));
        assertTrue(source().names().stream().noneMatch(name -> name.startsWith("RANDOM")));
    }

    @Test
    void aReferenceToOneIsOneValue() {
        ConfigSource source = source();
        String key = source.value("SIGNING_KEY");
        assertTrue(String.valueOf(key).matches("[0-9a-f]{32}"), key);
        assertEquals(key, source.value("SIGNING_KEY"));
        assertFalse(String.valueOf(key).equals(source().value("SIGNING_KEY")));
    }

    private ConfigSource source() {
        return SpringSource.of(
                environment,
                environment.getPropertySources().stream().toList(),
                "APP_ENV",
                EnvironmentNames.canonical(),
                new KnownVariables(List.of("APP_ENV", "RANDOM_UUID", "SIGNING_KEY")),
                ConfigSources.environment(Map.of()));
    }
}
