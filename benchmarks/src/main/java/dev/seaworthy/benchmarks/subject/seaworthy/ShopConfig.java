package dev.seaworthy.benchmarks.subject.seaworthy;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.benchmarks.subject.shop.LogLevel;
import dev.seaworthy.benchmarks.subject.shop.StorageBackend;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.Secret;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The shop's configuration, declared. */
@EnvConfig
public interface ShopConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Verbose errors and live reload. */
    @EnvVar("DEBUG")
    @ProductionRule(mustBe = "false")
    boolean debug();

    /** PostgreSQL connection URL. */
    @EnvVar(value = "DATABASE_URL", example = "postgresql://user@db:5432/shop")
    @ProductionRule(noLocalhost = true)
    URI databaseUrl();

    /** Signs session cookies. */
    @EnvVar("SECRET_KEY")
    @ProductionRule(minLength = 32)
    Secret secretKey();

    /** Host names this server answers to. */
    @EnvVar(value = "ALLOWED_HOSTS", example = "shop.example.com")
    List<String> allowedHosts();

    /** Port to listen on. */
    @EnvVar(value = "PORT", example = "8080")
    @Min(1)
    @Max(65_535)
    int port();

    /** Where uploads are kept. */
    @EnvVar(value = "STORAGE_BACKEND", example = "s3")
    StorageBackend storageBackend();

    /** How long a request may take. */
    @EnvVar(value = "REQUEST_TIMEOUT", example = "30s")
    Duration requestTimeout();

    /** Largest upload. */
    @EnvVar(value = "UPLOAD_LIMIT", example = "25MB")
    DataSize uploadLimit();

    /** Directory of uploads. */
    @EnvVar(value = "UPLOAD_DIR", example = "/srv/shop/uploads")
    Path uploadDir();

    /** Number of background workers. */
    @EnvVar(value = "WORKERS", example = "4")
    @PositiveOrZero
    int workers();

    /** How much is logged. */
    @EnvVar(value = "LOG_LEVEL", example = "info")
    LogLevel logLevel();
}
