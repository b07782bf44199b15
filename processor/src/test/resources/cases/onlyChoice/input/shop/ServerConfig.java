package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.nio.file.Path;

/** Settings of which an environment takes one value, and one cause for which several rules refuse. */
@EnvConfig
public interface ServerConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Whether links begin with https. */
    @EnvVar("HTTPS")
    @ProductionRule(mustBe = "1", because = "cookies are sent over TLS alone")
    boolean https();

    /** The locale of the process. */
    @EnvVar("LANG_OF_LOGS")
    @ProductionRule(
            mustBe = "en",
            in = {Environment.DEVELOPMENT, Environment.STAGING, Environment.PRODUCTION})
    String languageOfLogs();

    /** Where jobs wait. */
    @EnvVar("REDIS_URL")
    @ProductionRule(schemes = {"redis", "rediss"}, noLocalhost = true, encrypted = true)
    String redisUrl();

    /** Encrypts columns. */
    @EnvVar(value = "COLUMN_KEY", sensitive = true)
    @Size(min = 32, max = 32)
    @ProductionRule(strongSecret = true)
    byte[] columnKey();

    /** Signs sessions. */
    @EnvVar("SESSION_KEY")
    @Size(min = 40)
    @ProductionRule(strongSecret = true)
    Secret sessionKey();
}
