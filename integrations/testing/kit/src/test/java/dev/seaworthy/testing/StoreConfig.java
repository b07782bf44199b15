package dev.seaworthy.testing;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.util.Optional;

/** What the tests load. */
@EnvConfig
interface StoreConfig {
    /** Which environment this is. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Verbose errors. */
    @EnvVar(value = "DEBUG", defaultValue = "false")
    @ProductionRule(mustBe = "false", because = "stack traces would reach visitors")
    boolean debug();

    /** Where it listens. */
    @EnvVar(value = "PORT", defaultValue = "8080", aliases = "HTTP_PORT")
    int port();

    /** Signs cookies. */
    @EnvVar(value = "SECRET_KEY", developmentDefault = "dev-only-insecure-key")
    @ProductionRule(strongSecret = true)
    Secret secretKey();

    /** Takes payments. */
    @EnvVar(value = "PAYMENT_KEY", developmentDefault = "pay_test_1")
    @ProductionRule(startsWith = "pay_live_")
    Secret paymentKey();

    /** Where it is reached. */
    @EnvVar(value = "PUBLIC_URL", example = "https://store.example.com", developmentDefault = "http://localhost:8080")
    @ProductionRule(schemes = "https", noLocalhost = true)
    URI publicUrl();

    /** Where goods are kept; every environment has its own. */
    @EnvVar(value = "STOCK_URL", example = "https://stock.example.com", developmentDefault = "http://localhost:8081")
    @ProductionRule(distinct = true)
    URI stockUrl();

    /** Its queue. */
    @EnvVar(value = "QUEUE_URL", example = "amqps://shop:password@queue.example.com")
    Optional<URI> queueUrl();

    /** Outgoing mail. */
    @EnvGroup(prefix = "SMTP_")
    Optional<Smtp> smtp();

    /** It listens where anybody may. */
    @ProductionRule(because = "a container has no right to low ports")
    default boolean portIsHigh() {
        return port() >= 1024;
    }

    /** A mail server. */
    interface Smtp {
        /** Its name. */
        @EnvVar(value = "HOST", example = "smtp.example.com")
        String host();

        /** The account's password. */
        @EnvVar("PASSWORD")
        Optional<Secret> password();
    }
}
