package shop;

import dev.seaworthy.AtMostOne;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import dev.seaworthy.runtime.Secret;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A shop whose defaults decide what else it needs. */
@EnvConfig
@AtMostOne({"PROXY_URL", "PROXY_SOCKET"})
public interface ShopConfig {
    /** What it listens to. */
    @EnvVar("TOPIC_{name}")
    @NotEmpty
    Map<String, String> topics();

    /** Where people are known. */
    @EnvVar(value = "USER_STORES", defaultValue = "database")
    Set<Store> stores();

    /** The database of people. */
    @EnvVar(value = "DATABASE_URL", sensitive = true)
    @RequiredWhen(variable = "USER_STORES", is = "database")
    Optional<String> database();

    /** The directory of people. */
    @EnvVar("DIRECTORY_URL")
    @RequiredWhen(variable = "USER_STORES", is = "directory")
    Optional<URI> directory();

    /** Where files are. */
    @EnvVar(value = "STORAGE", defaultValue = "s3", developmentDefault = "local")
    Storage storage();

    /** Where this runs. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Who is called when it fails. */
    @EnvVar("ON_CALL")
    @RequiredWhen(variable = "APP_ENV", is = "production")
    Optional<String> onCall();

    /** Whether orders are kept in the country. */
    @EnvVar(value = "ABROAD", defaultValue = "on")
    boolean abroad();

    /** Who may see them. */
    @EnvVar("AUDITOR")
    @RequiredWhen(variable = "ABROAD", is = "false")
    Optional<String> auditor();

    /** Where they go. */
    @EnvVar("COUNTRY")
    @RequiredWhen(variable = "ABROAD", is = "true")
    Optional<String> country();

    /** A bucket. */
    @EnvGroup(prefix = "S3_")
    @RequiredWhen(variable = "STORAGE", is = "s3")
    Optional<Bucket> s3();

    /** Another bucket. */
    @EnvGroup(prefix = "GCS_", presentWhen = "BUCKET")
    @RequiredWhen(variable = "STORAGE", is = "gcs")
    Optional<Bucket> gcs();

    /** A proxy. */
    @EnvVar(value = "PROXY_URL", defaultValue = "http://proxy.internal:3128")
    URI proxyUrl();

    /** Or its socket. */
    @EnvVar("PROXY_SOCKET")
    Optional<String> proxySocket();

    /** Who reads statistics. */
    @EnvVar(value = "STATS_USER", defaultValue = "stats")
    String statsUser();

    /** The password of whoever does. */
    @EnvVar("STATS_PASSWORD")
    @RequiredWhen(variable = "STATS_USER", present = true)
    Optional<Secret> statsPassword();

    /** How much is written to the log. */
    @EnvVar(value = "LEVEL", fallbacks = "LOG_LEVEL", defaultValue = "info")
    System.Logger.Level level();

    /** A token. */
    @EnvVar("api_token")
    Secret token();

    /** The token of another one, whose variable differs in case. */
    @EnvVar("API_TOKEN")
    Secret otherToken();

    /** The tokens of partners. */
    @EnvVar("PARTNER_{name}")
    @NotEmpty
    Map<String, Secret> partners();

    /** Who is told of orders. */
    @EnvGroup(prefix = "WEBHOOK_{index}_")
    List<Webhook> webhooks();

    /** Where requests go. */
    @EnvVar(value = "ROUTES", defaultValue = "")
    @ProductionRule(noLocalhost = true, schemes = "https")
    Map<String, URI> routes();

    /** How many wait. */
    @EnvVar(value = "QUEUE", defaultValue = "5")
    @Min(1)
    @Max(100)
    @ProductionRule(min = "2")
    int queue();

    /** A bucket. */
    interface Bucket {
        /** Its name. */
        @EnvVar("BUCKET")
        String bucket();

        /** Where it is. */
        @EnvVar(value = "PROJECT", defaultValue = "shop")
        String project();

        /** Its key. */
        @EnvVar("KEY")
        Secret key();
    }

    /** Whom an order is told. */
    interface Webhook {
        /** Where. */
        @EnvVar("URL")
        URI url();

        /** The key with which it is signed. */
        @EnvVar("KEY")
        Secret key();
    }

    /** Where people are known. */
    enum Store {
        DATABASE,
        DIRECTORY
    }

    /** Where files are. */
    enum Storage {
        LOCAL,
        S3,
        GCS
    }
}
