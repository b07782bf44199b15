package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Everything Shop reads from its environment, some of it null. */
@NullMarked
@EnvConfig
public interface ShopConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** A name for the shop. */
    @EnvVar("NICKNAME")
    @Nullable String nickname();

    /** How often something is tried again. */
    @EnvVar("RETRIES")
    @ProductionRule(max = "5")
    @Nullable Integer retries();

    /** How long the price of a thing is good. */
    @EnvVar("PRICE_AGE")
    @Nullable Long priceAge();

    /** Whether there is a sale. */
    @EnvVar("SALE")
    @jetbrains.Nullable
    Boolean sale();

    /** Where files go. */
    @EnvVar("STORAGE")
    @ProductionRule(required = true)
    @Nullable Storage storage();

    /** Where the bucket is. */
    @EnvVar(value = "S3_BUCKET", aliases = "BUCKET")
    @RequiredWhen(variable = "STORAGE", is = "s3")
    @Nullable URI bucket();

    /** The bucket's region. */
    @EnvVar("S3_REGION")
    @RequiredWhen(variable = "RETRIES", is = "3")
    @Nullable String region();

    /** A developer's back door. */
    @EnvVar("AUTO_LOGIN")
    @ProductionRule(forbidden = true)
    @Nullable String autoLogin();

    /** The shop's number. */
    @EnvVar("SHOP_ID")
    @Nullable UUID shopId();

    /** How long to wait. */
    @EnvVar(value = "WAIT", developmentDefault = "1s")
    @Nullable Duration await();

    /** Signs links. */
    @EnvVar("LINK_KEY")
    byte @Nullable [] linkKey();

    /** Calls the service for payments. */
    @EnvVar("PAYMENT_KEY")
    @Nullable Secret paymentKey();

    /** Host names. */
    @EnvVar("HOSTS")
    @Nullable List<String> hosts();

    /** How many requests each plan may make. */
    @EnvVar("LIMITS")
    @Nullable Map<String, Integer> limits();

    /** How mail is sent, if it is. */
    @EnvGroup(prefix = "SMTP_")
    @Nullable MailConfig mail();

    /** Retries need a name. */
    @ProductionRule(because = "a shop that tries again has a name")
    default boolean retriesHaveAName() {
        MailConfig mail = mail();
        return retries() == null || nickname() != null || mail != null && mail.returned() != null;
    }

    /** Where files can go. */
    enum Storage {
        LOCAL,
        S3
    }
}
