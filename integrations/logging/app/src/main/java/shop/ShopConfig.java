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

    /** The database, with its password. */
    @EnvVar(value = "DATABASE_URL", sensitive = true, example = "postgresql://shop:pass@db:5432/shop")
    URI databaseUrl();

    /** Signs session cookies. */
    @EnvVar(value = "SECRET_KEY", developmentDefault = "dev-only-insecure-key")
    @ProductionRule(strongSecret = true)
    Secret secretKey();

    /** What the till asks for. */
    @EnvVar("TILL_PIN")
    Optional<Secret> tillPin();

    /** The mail server. */
    @EnvGroup(prefix = "SMTP_")
    SmtpConfig smtp();

    /** A second one, for the newsletter. */
    @EnvGroup(prefix = "NEWS_SMTP_")
    Optional<SmtpConfig> newsletter();
}
