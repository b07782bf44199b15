package dev.seaworthy.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shop in development without any file: the environment's name is enough. */
class BareDevelopmentTest {
    @Test
    void theNameOfTheEnvironmentIsEnough(@TempDir Path directory) throws Exception {
        try (ShopProcess shop = ShopProcess.start(directory, Map.of("APP_ENV", "development", "PORT", "0"))) {
            ShopClient client = new ShopClient(shop.port(), "localhost");

            assertEquals(200, client.get("/health").statusCode());
            assertEquals("[]", client.get("/products").body());
        }
    }

    @Test
    void aPortThatIsTakenIsSaid(@TempDir Path directory) throws Exception {
        Map<String, String> environment = Map.of("APP_ENV", "development", "PORT", "0");
        try (ShopProcess first = ShopProcess.start(directory, environment)) {
            String port = Integer.toString(first.port());
            try (ShopProcess second = ShopProcess.start(directory, Map.of("APP_ENV", "development", "PORT", port))) {
                assertEquals(71, second.exitStatus());
                assertTrue(second.output().contains("cannot listen on 127.0.0.1:" + port + ": "), second.output());
            }
        }
    }
}
