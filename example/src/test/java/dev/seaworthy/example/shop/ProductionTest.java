package dev.seaworthy.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Shop in production, with everything that needs no database: that one is not there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductionTest {
    private Map<String, String> environment;
    private ShopProcess shop;
    private ShopClient client;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        // RFC 6761: no name below "invalid" is ever found.
        environment =
                Production.safe("postgresql://shop:" + Production.secret("") + "@db.invalid/shop?sslmode=require");
        environment.put("DB_POOL_TIMEOUT", "250ms");
        environment.put("HTTP_BEHIND_PROXY", "true");
        environment.put("RATE_LIMIT_REQUESTS", "3");
        environment.put("RATE_LIMIT_WINDOW", "1h");
        shop = ShopProcess.start(directory, environment);
        client = new ShopClient(shop.port(), Production.HOST);
    }

    @AfterAll
    void stop() {
        shop.close();
    }

    @Test
    void aServiceWithoutItsDatabaseSaysSo() throws Exception {
        assertEquals(503, client.get("/health").statusCode());
        assertEquals(503, from("10.0.0.1").statusCode());
    }

    @Test
    void aClientThatAsksTooOftenIsRefused() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    404, client.get("/", "X-Forwarded-For", "forged, 10.0.0.2").statusCode());
        }

        HttpResponse<String> refused = client.get("/", "X-Forwarded-For", "other, 10.0.0.2");

        assertEquals(429, refused.statusCode());
        assertTrue(Integer.parseInt(ShopClient.header(refused, "Retry-After")) > 0);
        assertEquals(404, client.get("/", "X-Forwarded-For", "10.0.0.3").statusCode());
    }

    @Test
    void theConfigurationIsNotShown() throws Exception {
        assertEquals(404, client.get("/config", "X-Forwarded-For", "10.0.0.4").statusCode());
    }

    @Test
    void aRequestThatCameOverHttpIsSentToHttps() throws Exception {
        HttpResponse<String> answer = client.get("/products?page=2", "X-Forwarded-Proto", "http");

        assertEquals(308, answer.statusCode());
        assertEquals(Production.ORIGIN + "/products?page=2", ShopClient.header(answer, "Location"));
    }

    @Test
    void aSessionTravelsOverHttpsOnly() throws Exception {
        HttpResponse<String> answer = client.get("/", "X-Forwarded-For", "10.0.0.5");

        assertTrue(ShopClient.header(answer, "Set-Cookie").endsWith("; Secure"));
        assertEquals("max-age=31536000", ShopClient.header(answer, "Strict-Transport-Security"));
    }

    @Test
    void everyLineOfTheLogIsAJsonObjectWithoutSecrets() throws Exception {
        client.get("/health?token=" + environment.get("SECRET_KEY"));
        shop.awaitLine("the database does not answer");

        ObjectMapper json = new ObjectMapper();
        for (String line : shop.standardOutput()) {
            JsonNode entry = json.readTree(line);
            assertTrue(entry.hasNonNull("time") && entry.hasNonNull("level") && entry.hasNonNull("message"), line);
        }
        for (String secret : Production.secrets(environment)) {
            assertFalse(shop.output().contains(secret));
        }
        assertEquals("", String.join("\n", shop.standardError()));
    }

    @Test
    void theStartTellsTheEffectiveConfiguration() throws Exception {
        JsonNode variables = new ObjectMapper()
                .readTree(shop.awaitLine("effective configuration"))
                .get("variables");

        assertEquals("production", variables.get("APP_ENV").get("value").asText());
        assertEquals(
                "environment variable", variables.get("APP_ENV").get("origin").asText());
        assertTrue(variables.size() >= 30, variables::toString);
    }

    private HttpResponse<String> from(String address) throws Exception {
        return client.get("/products", "X-Forwarded-For", address);
    }
}
