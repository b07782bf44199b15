package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The configuration whose start is counted. */
@EnvConfig
public interface ShopConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Verbose errors and live reload. */
    @EnvVar(value = "DEBUG", defaultValue = "false")
    @ProductionRule(mustBe = "false", because = "stack traces would reach visitors")
    boolean debug();

    /** PostgreSQL connection URL. */
    @EnvVar(
            value = "DATABASE_URL",
            example = "postgresql://user@db:5432/shop",
            developmentDefault = "postgresql://localhost:5432/shop_dev")
    @ProductionRule(noLocalhost = true)
    URI databaseUrl();

    /** Signs session cookies. */
    @EnvVar(value = "SECRET_KEY", developmentDefault = "dev-only-insecure-key")
    @ProductionRule(minLength = 32)
    Secret secretKey();

    /** Host names this server answers to. */
    @EnvVar(value = "ALLOWED_HOSTS", example = "app.example.com", developmentDefault = "localhost,127.0.0.1")
    List<String> allowedHosts();

    /** Port to listen on. */
    @EnvVar(value = "PORT", defaultValue = "8080")
    int port();

    /** Where uploads are kept. */
    @EnvVar(value = "STORAGE_BACKEND", developmentDefault = "local")
    StorageBackend storageBackend();

    /** How long a request may take. */
    @EnvVar(value = "REQUEST_TIMEOUT", defaultValue = "30s")
    Duration requestTimeout();

    /** Largest upload. */
    @EnvVar(value = "UPLOAD_LIMIT", defaultValue = "25MB")
    DataSize uploadLimit();

    /** Directory of uploads. */
    @EnvVar(value = "UPLOAD_DIR", example = "/srv/shop/uploads", developmentDefault = "uploads")
    Path uploadDir();

    /** Number of background workers. */
    @EnvVar(value = "WORKERS", defaultValue = "0")
    int workers();

    /** How much is logged. */
    @EnvVar(value = "LOG_LEVEL", defaultValue = "info")
    LogLevel logLevel();

    /** Where uploads are kept. */
    enum StorageBackend {
        LOCAL,
        S3
    }

    /** How much is logged. */
    enum LogLevel {
        DEBUG,
        INFO,
        WARN,
        ERROR
    }
}
