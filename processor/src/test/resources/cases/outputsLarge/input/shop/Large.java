package shop;

import dev.seaworthy.*;
import dev.seaworthy.Environment;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.Secret;
import jakarta.validation.constraints.*;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a large service reads. It sells things, sends mail and keeps files.
 *
 * <p>Ask the platform team before you add a variable.
 */
@EnvConfig
public interface Large {
    /** Where visitors' files are kept. */
    enum Storage {
        LOCAL,
        S3,
        AZURE_BLOB
    }

    /** Which environment the process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Port to listen on. */
    @Min(1)
    @Max(65535)
    @EnvVar(value = "PORT", defaultValue = "8080", aliases = {"HTTP_PORT", "LISTEN_PORT"})
    int port();

    /** Whether errors show where they come from. */
    @ProductionRule(mustBe = "false", because = "visitors would read our source")
    @EnvVar(value = "DEBUG", defaultValue = "false", developmentDefault = "true")
    boolean debug();

    /** Signs sessions. */
    @ProductionRule(strongSecret = true, because = "whoever guesses it signs in as anybody")
    @EnvVar(value = "SECRET_KEY", developmentDefault = "only-for-development")
    Secret secretKey();

    /** Address of the shop, as visitors type it. */
    @ProductionRule(schemes = "https", noLocalhost = true, because = "visitors open it from other machines")
    @EnvVar(value = "PUBLIC_URL", developmentDefault = "http://localhost:8080", example = "https://shop.example.com")
    URI publicUrl();

    /** Names of the host that visitors may use. */
    @ProductionRule(noWildcard = true, because = "a forged Host header would decide what links point to")
    @EnvVar(value = "ALLOWED_HOSTS", developmentDefault = "localhost", example = "shop.example.com")
    @Size(max = 20)
    Set<String> allowedHosts();

    /** Levels of loggers by their names. */
    @EnvVar(value = "LOG_LEVELS", defaultValue = "root=info,shop=debug")
    Map<String, String> logLevels();

    /** Where visitors' files are kept. */
    @ProductionRule(mustNotBe = "local", because = "a container's disk is lost with it")
    @EnvVar(value = "STORAGE", developmentDefault = "local", example = "s3")
    Storage storage();

    /** The bucket of visitors' files. */
    @RequiredWhen(variable = "STORAGE", is = "s3")
    @Pattern(regexp = "[a-z0-9.-]{3,63}")
    @EnvVar(value = "S3_BUCKET", example = "shop-uploads")
    Optional<String> s3Bucket();

    /** The largest file that a visitor may upload. */
    @EnvVar(value = "UPLOAD_LIMIT", defaultValue = "20MB")
    DataSize uploadLimit();

    /** Where uploads are written before they are stored. */
    @ProductionRule(absolutePath = true)
    @EnvVar(value = "UPLOAD_DIRECTORY", defaultValue = "/var/lib/shop", developmentDefault = "uploads")
    Path uploadDirectory();

    /** How long a session lasts. */
    @ProductionRule(min = "5m", max = "12h", because = "a stolen session must end")
    @EnvVar(value = "SESSION_TIMEOUT", defaultValue = "1h")
    Duration sessionTimeout();

    /** An artificial delay of each answer. */
    @ProductionRule(forbidden = true, because = "visitors would wait for nothing")
    @EnvVar("HTTP_DELAY")
    Optional<Duration> httpDelay();

    /**
     * The theme of the pages.
     *
     * @deprecated Set the theme in the database.
     */
    @Deprecated
    @EnvVar("THEME")
    Optional<String> theme();

    /** The database of the orders. */
    @EnvGroup(prefix = "DB_")
    Database database();

    /** How mails are sent. */
    @EnvGroup(prefix = "SMTP_")
    Optional<Smtp> smtp();

    /** How payments are made. */
    @EnvGroup(prefix = "STRIPE_")
    Stripe stripe();

    /** Somebody must be let in. */
    @ProductionRule(because = "the host of PUBLIC_URL must be one of ALLOWED_HOSTS")
    default boolean publicUrlIsAllowed() {
        return allowedHosts().contains(publicUrl().getHost());
    }

    /** A database. */
    interface Database {
        /** Its address. */
        @ProductionRule(noLocalhost = true, encrypted = true, sameKind = true, because = "it crosses a network that others use")
        @EnvVar(value = "URL", developmentDefault = "jdbc:postgresql://localhost/shop", example = "jdbc:postgresql://db.example.com/shop?sslmode=verify-full")
        String url();

        /** Its account. */
        @NotBlank
        @EnvVar(value = "USERNAME", defaultValue = "shop")
        String username();

        /** The account's password. */
        @ProductionRule(minLength = 12, severity = Severity.WARN)
        @EnvVar(value = "PASSWORD", developmentDefault = "shop")
        Secret password();

        /** How many connections are kept. */
        @Positive
        @EnvVar(value = "POOL_SIZE", defaultValue = "10", developmentDefault = "2")
        int poolSize();
    }

    /** A mail server. */
    interface Smtp {
        /** Its address. */
        @ProductionRule(noLocalhost = true)
        @EnvVar(value = "SERVER", example = "smtp.example.com:587")
        InetSocketAddress server();

        /** Who may be written to outside production. */
        @EnvVar("RECIPIENTS")
        Optional<List<@Email String>> recipients();

        /** The account's password. */
        @EnvVar("PASSWORD")
        Optional<Secret> password();
    }

    /** The payment provider. */
    interface Stripe {
        /** The key of the server. */
        @ProductionRule(noTestKeys = true, startsWith = {"sk_live_", "rk_live_"}, because = "no money arrives with a test key")
        @EnvVar(value = "SECRET_KEY", developmentDefault = "sk_test_only-for-development")
        Secret secretKey();

        /** Share of the payments that are checked by hand, from 0 to 1. */
        @DecimalMin("0")
        @DecimalMax("1")
        @EnvVar(value = "REVIEW_SHARE", defaultValue = "0.05")
        double reviewShare();
    }
}
