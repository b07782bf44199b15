package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The configuration of a shop, with a secret of each kind. */
@EnvConfig
public interface ShopConfig {
    /** Where orders are kept. */
    @EnvVar(value = "DATABASE_URL", developmentDefault = "postgres://shop:development-only@localhost/shop")
    URI databaseUrl();

    /** Signs sessions. */
    @EnvVar(value = "SECRET_KEY", developmentDefault = "not-a-secret-in-development")
    Secret secretKey();

    /** Signs payments. */
    @EnvVar(value = "PAYMENT_KEY")
    Optional<Secret> paymentKey();

    /** Passwords of partners. */
    @EnvVar(value = "PARTNER_TOKENS", sensitive = true)
    Optional<List<String>> partnerTokens();

    /** How long a request may take. */
    @EnvVar(value = "TIMEOUT", defaultValue = "30s")
    java.time.Duration timeout();
}
