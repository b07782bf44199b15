package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Everything Shop reads from its environment. */
@EnvConfig
public interface ShopConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Verbose errors. */
    @EnvVar(value = "DEBUG", defaultValue = "false")
    @ProductionRule(mustBe = "false")
    boolean debug();

    /** Where orders are kept. */
    @EnvVar(
            value = "DATABASE_URL",
            example = "postgresql://user:pass@db.example.com:5432/shop",
            developmentDefault = "postgresql://localhost:5432/shop_dev",
            sensitive = true)
    @ProductionRule(noLocalhost = true)
    URI databaseUrl();

    /** Signs session cookies. */
    @EnvVar(value = "SECRET_KEY", developmentDefault = "dev-only-insecure-key")
    @ProductionRule(strongSecret = true)
    Secret secretKey();

    /** Host names this server answers to. */
    @EnvVar(value = "ALLOWED_HOSTS", example = "app.example.com", developmentDefault = "localhost")
    @ProductionRule(noLocalhost = true)
    List<String> allowedHosts();

    /** Port to listen on. */
    @EnvVar(value = "PORT", defaultValue = "8080")
    int port();

    /** A line at the top of each page. */
    @EnvVar("BANNER")
    Optional<String> banner();

    /** Opens the door of the payment service. */
    @EnvVar("PAYMENT_TOKEN")
    Optional<Secret> paymentToken();
}
