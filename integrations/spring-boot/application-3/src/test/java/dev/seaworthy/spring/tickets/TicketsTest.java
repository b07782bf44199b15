package dev.seaworthy.spring.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.Environment;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The application in a test of Spring Boot, which has properties of its own and no main method. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"app.env=development", "signing-key=only-for-this-test"})
class TicketsTest {
    @Autowired
    private TicketsConfig config;

    @Autowired
    @Qualifier("orders")
    private QueueConfig orders;

    @Autowired
    @Qualifier("invoices")
    private QueueConfig invoices;

    @Autowired
    private Optional<SmtpConfig> smtp;

    @Autowired
    private ObjectProvider<SmtpConfig> smtpProvider;

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("INVOICES_CAPACITY", () -> 7);
        // A rule of production is judged in development too, and waived here until the day after tomorrow.
        registry.add(
                "seaworthy.waive",
                () -> "ALLOWED_HOSTS.noLocalhost until "
                        + LocalDate.now(ZoneOffset.UTC).plusDays(2) + " because of a test");
    }

    @Test
    void theConfigurationIsABean() {
        assertEquals(Environment.DEVELOPMENT, config.environment());
        assertEquals("only-for-this-test", config.signingKey().reveal());
        assertEquals(List.of("Small hall, first floor", "Large hall"), config.hallNames());
    }

    @Test
    void groupsAreBeans() {
        assertSame(config.orders(), orders);
        assertEquals(500, orders.capacity());
        assertEquals(7, invoices.capacity());
    }

    @Test
    void anAbsentGroupIsNoBean() {
        assertEquals(Optional.empty(), smtp);
        assertNull(smtpProvider.getIfAvailable());
    }

    @Test
    void theEndpointShowsWhatIsInForceAndNoSecret() throws IOException, InterruptedException {
        String shown = get("/actuator/seaworthy");
        assertTrue(shown.contains("\"dev.seaworthy.spring.tickets.TicketsConfig\""), shown);
        assertTrue(shown.contains("\"environment\":\"development\""), shown);
        assertTrue(
                shown.contains(
                        "\"ORDERS_CAPACITY\":{\"value\":\"500\",\"origin\":\"class path resource [application.yml] - 5:13\"}"),
                shown);
        assertTrue(shown.contains("\"SIGNING_KEY\":{\"value\":\"********\""), shown);
        assertFalse(shown.contains("only-for-this-test"), shown);
    }

    @Test
    void healthIsUp() throws IOException, InterruptedException {
        String health = get("/actuator/health");
        assertTrue(health.contains("\"status\":\"UP\""), health);
        assertTrue(health.contains("\"seaworthy\":{"), health);
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        BodyHandlers.ofString());
        assertEquals(200, response.statusCode(), response.body());
        return response.body();
    }
}
