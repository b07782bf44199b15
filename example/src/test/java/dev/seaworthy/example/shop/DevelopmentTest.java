package dev.seaworthy.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Shop in development, from the committed dotenv file: the embedded database, readable logs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DevelopmentTest {
    private ShopProcess shop;
    private ShopClient client;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve(".env"), "APP_ENV=development\nDEBUG=true\n");
        shop = ShopProcess.start(directory, Map.of("PORT", "0"));
        client = new ShopClient(shop.port(), "localhost");
    }

    @AfterAll
    void stop() {
        shop.close();
    }

    @Test
    void theCommittedFileStartsTheService() throws Exception {
        HttpResponse<String> health = client.get("/health");

        assertEquals(200, health.statusCode());
        assertEquals("{\"status\":\"ok\"}", health.body());
    }

    @Test
    void aProductIsStoredAndReadBack() throws Exception {
        HttpResponse<String> stored = client.post("/products", "{\"name\":\"Ånchor\",\"priceCents\":1999}");

        assertEquals(201, stored.statusCode());
        Product product = new ObjectMapper().readValue(stored.body(), Product.class);
        assertEquals("Ånchor", product.name());
        assertTrue(client.get("/products").body().contains(stored.body()));
    }

    @Test
    void theEffectiveConfigurationIsShownWithItsSecretsMasked() throws Exception {
        HttpResponse<String> config = client.get("/config");

        assertEquals(200, config.statusCode());
        assertTrue(config.body().startsWith("ShopConfig in development:"), config.body());
        assertTrue(config.body().lines().anyMatch(line -> line.matches(" +PORT +0 +environment variable")));
        assertTrue(config.body().lines().anyMatch(line -> line.matches(" +DEBUG +true +[.]env:[0-9]+")));
        assertHoldsNoSecret(config.body());
    }

    @Test
    void theStartTellsTheEffectiveConfigurationWithItsSecretsMasked() {
        String output = shop.output();

        assertTrue(output.contains("ShopConfig in development:"), output);
        assertHoldsNoSecret(output);
    }

    @Test
    void aForeignHostIsRefused() throws IOException, InterruptedException {
        ShopClient foreign = new ShopClient(shop.port(), "evil.test");

        assertEquals(421, foreign.get("/products").statusCode());
        assertEquals(421, foreign.get("/health").statusCode());
        assertEquals(
                200,
                new ShopClient(shop.port(), "LOCALHOST:8080").get("/products").statusCode());
    }

    @Test
    void aPageOfAnAllowedOriginMayRead() throws Exception {
        HttpResponse<String> allowed = client.get("/products", "Origin", "http://localhost:5173");
        HttpResponse<String> foreign = client.get("/products", "Origin", "http://evil.test");

        assertEquals("http://localhost:5173", ShopClient.header(allowed, "Access-Control-Allow-Origin"));
        assertEquals("", ShopClient.header(foreign, "Access-Control-Allow-Origin"));
    }

    @Test
    void aBrowserIsToldBeforehandWhatAPageMayDo() throws Exception {
        HttpResponse<String> answer = client.send(
                "OPTIONS", "/products", "", "Origin", "http://localhost:5173", "Access-Control-Request-Method", "POST");

        assertEquals(204, answer.statusCode());
        assertEquals("GET, POST", ShopClient.header(answer, "Access-Control-Allow-Methods"));
    }

    @Test
    void aPageOfAForeignOriginMayNotChangeAnything() throws Exception {
        String product = "{\"name\":\"Buoy\",\"priceCents\":1}";

        assertEquals(
                403,
                client.post("/products", product, "Origin", "http://evil.test").statusCode());
        assertEquals(
                201,
                client.post("/products", product, "Origin", "http://localhost:8080")
                        .statusCode());
    }

    @Test
    void aVisitorGetsOneSession() throws Exception {
        String cookie = ShopClient.header(client.get("/products"), "Set-Cookie");

        assertTrue(cookie.startsWith("session=") && cookie.contains("; HttpOnly; SameSite=Lax"), cookie);
        assertFalse(cookie.contains("Secure"), cookie);
        String session = cookie.substring(0, cookie.indexOf(';'));
        assertEquals("", ShopClient.header(client.get("/products", "Cookie", session), "Set-Cookie"));
        assertFalse(ShopClient.header(client.get("/products", "Cookie", session + "x"), "Set-Cookie")
                .isEmpty());
    }

    @Test
    void aBodyThatIsNoProductIsRefused() throws Exception {
        List<String> bodies = List.of(
                "{",
                "[]",
                "null",
                "7",
                "{}",
                "{} {}",
                "{\"name\":\"\",\"priceCents\":1}",
                "{\"name\":\"Oar\",\"priceCents\":-1}",
                "{\"name\":\"Oar\",\"priceCents\":1.5}",
                "{\"name\":\"Oar\",\"priceCents\":\"7\"}",
                "{\"name\":\"Oar\",\"priceCents\":1,\"colour\":\"red\"}",
                "{\"name\":\"O\\u0000r\",\"priceCents\":1}",
                "{\"name\":\"O\\ud800r\",\"priceCents\":1}",
                "\0\0\0{");
        for (String body : bodies) {
            assertEquals(400, client.post("/products", body).statusCode(), body);
        }
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() throws Exception {
        String name = "x".repeat(64 * 1024);

        assertEquals(
                413,
                client.post("/products", "{\"name\":\"" + name + "\",\"priceCents\":1}")
                        .statusCode());
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        assertEquals(404, client.get("/nothing").statusCode());
        assertEquals(405, client.send("DELETE", "/products", "").statusCode());
        assertEquals("GET, HEAD, POST", ShopClient.header(client.send("DELETE", "/products", ""), "Allow"));
    }

    @Test
    void requestsAreLoggedReadablyAndWithoutTheirQuery() throws Exception {
        client.get("/nowhere?token=hunter2");

        String line = shop.awaitLine("/nowhere");
        assertTrue(line.matches("[0-9:]{8} INFO  request method=GET path=/nowhere status=404 millis=[0-9]+"), line);
    }

    private static void assertHoldsNoSecret(String text) {
        for (String secret : List.of("dev-only-insecure-key", "dev-only-oauth-secret", "sk_test_", "whsec_")) {
            assertFalse(text.contains(secret), text);
        }
    }
}
