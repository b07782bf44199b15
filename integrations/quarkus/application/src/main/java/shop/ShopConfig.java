package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.util.Optional;

/** Everything the shop reads from its environment. */
@EnvConfig
public interface ShopConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Verbose errors. */
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

    /** Connections to the database. */
    @EnvGroup(prefix = "POOL_")
    PoolConfig pool();

    /** Outgoing mail. Left out altogether, no mail is sent. */
    @EnvGroup(prefix = "SMTP_")
    Optional<SmtpConfig> smtp();
}
