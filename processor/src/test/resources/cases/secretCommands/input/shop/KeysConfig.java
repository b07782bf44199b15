package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Secrets whose other rules refuse what the usual command makes. */
@EnvConfig
public interface KeysConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Signs tokens by HMAC with SHA-512. */
    @EnvVar(value = "TOKEN_KEY", sensitive = true)
    @Size(min = 64)
    @ProductionRule(strongSecret = true)
    byte[] tokenKey();

    /** Signs sessions. */
    @EnvVar("SESSION_KEY")
    @Size(min = 80)
    @ProductionRule(strongSecret = true)
    Secret sessionKey();

    /** The database's password, of which its client reads no more. */
    @EnvVar("DATABASE_PASSWORD")
    @Size(max = 40)
    @ProductionRule(strongSecret = true)
    Secret databasePassword();

    /** The password of a client that takes letters and digits. */
    @EnvVar("QUEUE_PASSWORD")
    @Pattern(regexp = "[A-Za-z0-9]+")
    @ProductionRule(strongSecret = true)
    Secret queuePassword();

    /** Encrypts columns. */
    @EnvVar("COLUMN_KEY")
    @ProductionRule(strongSecret = true, matches = "[0-9a-f]{64}")
    Secret columnKey();

    /** What the licence's vendor gives. */
    @EnvVar("LICENCE")
    @ProductionRule(strongSecret = true, startsWith = "lic_")
    Secret licence();
}
