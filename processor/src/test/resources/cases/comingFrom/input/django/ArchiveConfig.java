package django;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** An archive of documents, with the variables of a Django application. */
@EnvConfig(environmentVariable = "ARCHIVE_ENV", docsDirectory = "django")
public interface ArchiveConfig {
    /** Stack traces in the browser. */
    @EnvVar(value = "ARCHIVE_DEBUG", defaultValue = "no")
    @ProductionRule(mustBe = "no", because = "stack traces would reach visitors")
    boolean debug();

    /** Signs sessions. */
    @EnvVar(value = "ARCHIVE_SECRET_KEY", developmentDefault = "django-insecure-archive")
    @ProductionRule(strongSecret = true)
    Secret secretKey();

    /** Host names it answers to, separated by commas. */
    @EnvVar(value = "ARCHIVE_ALLOWED_HOSTS", example = "archive.example.com", developmentDefault = "*")
    @ProductionRule(noWildcard = true, noLocalhost = true)
    List<String> allowedHosts();

    /** Origins that may send forms. */
    @EnvVar(value = "ARCHIVE_CSRF_TRUSTED_ORIGINS", defaultValue = "")
    List<String> csrfTrustedOrigins();

    /** Where documents are kept. */
    @EnvVar(value = "ARCHIVE_DATA_DIR", defaultValue = "/var/lib/archive")
    @ProductionRule(persistentPath = true)
    Path dataDirectory();

    /** The time zone of dates. */
    @EnvVar(value = "ARCHIVE_TIME_ZONE", defaultValue = "UTC")
    ZoneId timeZone();

    /** The database; without it a file in the data directory is used. */
    @EnvVar(value = "ARCHIVE_DBHOST", example = "db.internal")
    Optional<String> databaseHost();
}
