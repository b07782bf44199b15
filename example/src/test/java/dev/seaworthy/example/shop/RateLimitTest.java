package dev.seaworthy.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final TickingClock clock = new TickingClock();
    private final RateLimit limit = new RateLimit(
            ShopConfigLoader.load(
                            Map.of("APP_ENV", "development", "RATE_LIMIT_REQUESTS", "2", "RATE_LIMIT_WINDOW", "1m"))
                    .rateLimit(),
            false,
            clock);

    @Test
    void aClientWaitsUntilTheWindowEnds() {
        assertEquals(Duration.ZERO, limit.waitFor("10.0.0.1"));
        assertEquals(Duration.ZERO, limit.waitFor("10.0.0.1"));
        clock.goOn(Duration.ofSeconds(20));

        assertEquals(Duration.ofSeconds(40), limit.waitFor("10.0.0.1"));

        clock.goOn(Duration.ofSeconds(40));
        assertEquals(Duration.ZERO, limit.waitFor("10.0.0.1"));
    }

    @Test
    void clientsAreCountedApart() {
        limit.waitFor("10.0.0.1");
        limit.waitFor("10.0.0.1");

        assertEquals(Duration.ZERO, limit.waitFor("10.0.0.2"));
    }
}
