package dev.seaworthy.example.shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import java.time.Duration;

/** How many requests one client may make. */
public interface RateLimitConfig {

    /** Whether there is a limit. */
    @EnvVar(value = "ENABLED", defaultValue = "true", developmentDefault = "false")
    @ProductionRule(mustBe = "true", because = "one client could take every database connection")
    boolean enabled();

    /** Requests of one client within the window; more are refused with 429. */
    @EnvVar(value = "REQUESTS", defaultValue = "120")
    @ProductionRule(mustNotBe = "0", because = "every visitor would be refused")
    int requests();

    /** The time in which they are counted. */
    @EnvVar(value = "WINDOW", defaultValue = "1m")
    Duration window();
}
