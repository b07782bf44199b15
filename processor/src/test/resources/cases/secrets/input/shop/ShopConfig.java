package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.Severity;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.util.Optional;

/** Settings that no report shows. */
@EnvConfig
public interface ShopConfig {
    /** Signs cookies. */
    @EnvVar(value = "SECRET_KEY", developmentDefault = "dev-only-insecure-key")
    @ProductionRule(strongSecret = true)
    Secret secretKey();

    /** Pays. */
    @EnvVar("PAYMENT_KEY")
    @ProductionRule(noTestKeys = true)
    Optional<Secret> paymentKey();

    /** Signs what other shops are told. */
    @EnvVar(value = "WEBHOOK_KEY", developmentDefault = "dev-only-webhook-key")
    @ProductionRule(strongSecret = true, severity = Severity.WARN)
    Secret webhookKey();

    /** Reads mail. */
    @EnvVar(value = "MAIL_KEY", example = "example-mail-key")
    @ProductionRule(distinct = true, severity = Severity.WARN)
    Optional<Secret> mailKey();

    /** PostgreSQL connection URL; its password is not shown. */
    @EnvVar(value = "DATABASE_URL", example = "postgresql://user:pass@db:5432/shop")
    URI databaseUrl();
}
