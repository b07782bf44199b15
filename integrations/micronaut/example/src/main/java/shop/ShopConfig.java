package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
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
    @ProductionRule(mustBe = "false", because = "stack traces would reach visitors")
    boolean debug();

    /** Signs session cookies. */
    @EnvVar(value = "SECRET_KEY", developmentDefault = "dev-only-insecure-key")
    @ProductionRule(strongSecret = true)
    Secret secretKey();

    /** What visitors read first. */
    @EnvVar(value = "SHOP_GREETING", defaultValue = "Hello")
    String greeting();

    /** What the shop is about. */
    @EnvVar(value = "SHOP_TOPICS", defaultValue = "everything")
    List<String> topics();

    /** How prices are shown. */
    @EnvGroup(prefix = "PRICE_")
    PriceConfig price();

    /** Outgoing mail. Left out altogether, no mail is sent. */
    @EnvGroup(prefix = "SMTP_")
    Optional<SmtpConfig> smtp();
}
