package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Configuration of the shop. */
@EnvConfig
public interface ShopConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Verbose errors and live reload. */
    @EnvVar(value = "DEBUG", defaultValue = "false")
    @ProductionRule(mustBe = "false", because = "stack traces would reach visitors")
    boolean debug();

    /** PostgreSQL connection URL. */
    @EnvVar(
            value = "DATABASE_URL",
            example = "postgresql://user:pass@db:5432/shop",
            developmentDefault = "postgresql://localhost:5432/shop_dev")
    @ProductionRule(noLocalhost = true)
    URI databaseUrl();

    /** Signs session cookies. */
    @EnvVar(value = "SECRET_KEY", developmentDefault = "dev-only-insecure-key")
    @ProductionRule(strongSecret = true)
    Secret secretKey();

    /** Host names this server answers to. */
    @EnvVar(value = "ALLOWED_HOSTS", example = "app.example.com", developmentDefault = "localhost,127.0.0.1")
    @ProductionRule(noLocalhost = true, noWildcard = true)
    List<String> allowedHosts();

    /** How long a request may take. */
    @EnvVar(value = "REQUEST_TIMEOUT", defaultValue = "30s")
    Duration requestTimeout();

    /** Port to listen on. */
    @EnvVar(value = "PORT", defaultValue = "8080")
    int port();

    /** Where mail leaves, if any does. */
    @EnvGroup(prefix = "SMTP_")
    Optional<Smtp> smtp();

    /** A mail server. */
    interface Smtp {
        /** Its host. */
        @EnvVar(value = "HOST", example = "smtp.example.com")
        String host();

        /** The password of the account. */
        @EnvVar("PASSWORD")
        Secret password();
    }
}
