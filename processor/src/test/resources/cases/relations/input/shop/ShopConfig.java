package shop;

import dev.seaworthy.AtLeastOne;
import dev.seaworthy.AtMostOne;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ExactlyOne;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A shop that can be reached in one of two ways. */
@EnvConfig
@ExactlyOne(value = {"SOCKET", "PORT"}, because = "the proxy looks in one place")
@AtMostOne({"CACHE_URL", "CACHE_DIRECTORY"})
@AtLeastOne({"LOG_FILE", "LOG_URL", "LOG_TOPICS"})
@AtMostOne({"MAIL_KEY", "SMTP_HOST"})
public interface ShopConfig extends Encrypted {
    /** Where a proxy on this machine finds the shop. */
    @EnvVar(value = "SOCKET", example = "/run/shop/http.sock")
    Optional<Path> socket();

    /** Where a proxy on another machine finds it. */
    @EnvVar("PORT")
    OptionalInt port();

    /** The cache that several processes share. */
    @EnvVar(value = "CACHE_URL", developmentDefault = "redis://localhost:6379")
    Optional<URI> cacheUrl();

    /** The cache of this process. */
    @EnvVar(value = "CACHE_DIRECTORY", developmentDefault = "cache", aliases = "CACHE_DIR")
    Optional<Path> cacheDirectory();

    /** The file of the log. */
    @EnvVar("LOG_FILE")
    @ProductionRule(forbidden = true, because = "files are lost with the container")
    Optional<Path> logFile();

    /** The service that takes the log. */
    @EnvVar(value = "LOG_URL", example = "https://logs.example/shop", fallbacks = "log_url")
    Optional<URI> logUrl();

    /** The topics that the log is sent to. */
    @EnvVar("LOG_TOPICS")
    Optional<List<String>> logTopics();

    /** The key of the service that sends mail. */
    @EnvVar("MAIL_KEY")
    Optional<Secret> mailKey();

    /** A mail server of our own. */
    @EnvGroup(prefix = "SMTP_")
    Optional<SmtpConfig> smtp();

    /** The database. */
    @EnvGroup(prefix = "DB_")
    DbConfig db();
}
