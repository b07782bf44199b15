package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The shop with single values that a test changes. */
@QuarkusTest
@TestProfile(MailTest.Mail.class)
class MailTest {
    @Inject
    Shop shop;

    @Test
    void mailGoesThroughTheServer() {
        assertEquals(
                "The shop in development keeps 3 connections and mails through smtp.example.com.\n", shop.greeting());
    }

    /** Another start, with these values. */
    public static class Mail implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("POOL_SIZE", "3", "smtp.host", "smtp.example.com");
        }
    }
}
