package dev.seaworthy.spring.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.source.NamedEnvironment;
import dev.seaworthy.runtime.source.NamedProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Which dotenv files count in an application whose environments have names of their own. */
class DotenvFilesTest {
    private static final EnvironmentNames NAMES =
            EnvironmentNames.canonical().with(Environment.DEVELOPMENT, "local").with(Environment.PRODUCTION, "live");

    @TempDir
    private Path directory;

    private final StandardEnvironment environment = new StandardEnvironment();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(directory.resolve(".env.local.local"), "ORDERS_CAPACITY=1\n");
        Files.writeString(directory.resolve(".env.development"), "ORDERS_CAPACITY=2\n");
    }

    @Test
    void theyAreThoseOfTheNameThatAPropertySays() {
        ConfigSource source = source("local").in(Environment.DEVELOPMENT);
        assertEquals("1", source.value("ORDERS_CAPACITY"));
        assertEquals(".env.local.local:1", source.origin("ORDERS_CAPACITY"));
        assertEquals("2", source("development").in(Environment.DEVELOPMENT).value("ORDERS_CAPACITY"));
    }

    @Test
    void theyAreOfNoOtherEnvironment() {
        assertNull(source("live").in(Environment.PRODUCTION).value("ORDERS_CAPACITY"));
    }

    private ConfigSource source(String word) {
        environment.getPropertySources().addFirst(new MapPropertySource("application", Map.of("app.env", word)));
        ConfigSource process = new NamedProcess(NAMES, Map.of(), directory, "APP_ENV", new String[0]);
        KnownVariables known = new KnownVariables(List.of("APP_ENV", "ORDERS_CAPACITY"));
        return NamedEnvironment.of(
                NAMES,
                "APP_ENV",
                SpringSource.of(
                        environment,
                        environment.getPropertySources().stream().toList(),
                        "APP_ENV",
                        NAMES,
                        known,
                        process));
    }
}
