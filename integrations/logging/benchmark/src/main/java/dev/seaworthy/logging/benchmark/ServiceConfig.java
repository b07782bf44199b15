package dev.seaworthy.logging.benchmark;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.util.List;

/** The environment of a service with many secrets. */
@EnvConfig
public interface ServiceConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** The database, with its password. */
    @EnvVar(value = "DATABASE_URL", sensitive = true, example = "postgresql://shop:pass@db:5432/shop")
    URI databaseUrl();

    /** Signs session cookies. */
    @EnvVar(value = "SECRET_KEY", example = "a-long-random-text")
    Secret secretKey();

    /** What partners sign with. */
    @EnvVar(value = "PARTNER_KEYS", example = "first-key,second-key")
    List<Secret> partnerKeys();
}
