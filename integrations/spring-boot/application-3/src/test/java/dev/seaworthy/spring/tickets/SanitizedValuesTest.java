package dev.seaworthy.spring.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.spring.source.SpringSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What the actuator's own endpoints show of a configuration where somebody has them show values. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "app.env=development",
            "signing-key=qV7-w3xK-9TzB4mN2",
            "database-url=postgresql://tickets:short@db.example.com/tickets",
            "spring.datasource.url=${database-url}",
            "server.servlet.application-display-name=signed with ${signing-key}",
            "smtp.host=smtp.example.com",
            "smtp.password=x1",
            "management.endpoints.web.exposure.include=env,configprops",
            "management.endpoint.env.show-values=always",
            "management.endpoint.configprops.show-values=always"
        })
class SanitizedValuesTest {
    @Autowired
    private SanitizingFunction function;

    @Value("${local.server.port}")
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"env", "configprops", "env/signing-key", "env/smtp.password", "env/spring.datasource.url"})
    void noSecretIsInAnEndpoint(String endpoint) throws IOException, InterruptedException {
        String shown = get("/actuator/" + endpoint);
        assertFalse(shown.contains("qV7-w3xK-9TzB4mN2"), "the key is shown");
        assertFalse(shown.contains("tickets:short@"), "the password of the URL is shown");
        assertFalse(shown.contains("\"x1\""), "the short password is shown");
    }

    @Test
    void theRestIsShown() throws IOException, InterruptedException {
        assertTrue(get("/actuator/env/smtp.host").contains("\"smtp.example.com\""), "the host is not shown");
        assertTrue(get("/actuator/env/database-url").contains("@db.example.com/tickets\""), "the URL is not shown");
        assertTrue(get("/actuator/configprops").contains("signed with [SIGNING_KEY]"), "the text is not shown");
    }

    /** A property is a secret where the starter reads one from it. */
    @Test
    void eachSpellingThatIsReadIsMasked() {
        long seed = Long.getLong("spellings.seed", 1);
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < 2_000; i++) {
            String name = spelling(random);
            boolean isRead = isRead(name);
            Object shown =
                    function.apply(new SanitizableData(null, name, "p-" + i)).getValue();
            assertEquals(isRead ? "******" : "p-" + i, shown, name + ", spelling " + i + " of seed " + seed);
            read += isRead ? 1 : 0;
        }
        assertTrue(read > 200 && read < 1_800, "read " + read);
    }

    private static String spelling(Random random) {
        StringBuilder name = new StringBuilder();
        String words =
                random.nextInt(4) == 0 ? "smtp_passwort" : random.nextBoolean() ? "smtp_password" : "signing_key";
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            String between = List.of(".", "-", "_", "").get(random.nextInt(4));
            boolean isUpper = random.nextInt(6) == 0;
            name.append(letter == '_' ? between : isUpper ? String.valueOf(Character.toUpperCase(letter)) : letter);
            name.append(random.nextInt(60) == 0 ? between : "");
        }
        return name.toString();
    }

    private static boolean isRead(String name) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test", Map.of("app.env", "development", "SMTP_HOST", "a.example.com", name, "p")));
        return TicketsConfigLoader.loader()
                .check(SpringSource.of(environment, TicketsConfigLoader.loader()))
                .values()
                .stream()
                .anyMatch(value -> value.sensitive() && value.origin().startsWith("property source \"test\""));
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return Objects.requireNonNull(HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body());
    }
}
