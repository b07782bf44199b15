package dev.seaworthy.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar that is handed to operators. It is there only after {@code mvn package}, so it has a run of its own. */
@Tag("jar")
class JarTest {
    @Test
    void theJarHoldsAllThatTheServiceNeeds(@TempDir Path directory) throws Exception {
        Path jar = Path.of("target", "shop.jar").toAbsolutePath();
        Map<String, String> environment = Map.of("APP_ENV", "development", "PORT", "0");
        try (ShopProcess shop = ShopProcess.startJar(jar, directory, environment)) {
            assertEquals(
                    200,
                    new ShopClient(shop.port(), "localhost").get("/products").statusCode());
        }
    }
}
