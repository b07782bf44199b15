package dev.seaworthy.benchmarks.subject.dotenv;

import dev.seaworthy.benchmarks.subject.shop.Conversions;
import dev.seaworthy.benchmarks.subject.shop.Environment;
import dev.seaworthy.benchmarks.subject.shop.LogLevel;
import dev.seaworthy.benchmarks.subject.shop.Rules;
import dev.seaworthy.benchmarks.subject.shop.StorageBackend;
import io.github.cdimascio.dotenv.Dotenv;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The shop's configuration through dotenv-java: it gives texts, the conversions are ours. */
public record ShopConfig(
        Environment environment,
        boolean debug,
        URI databaseUrl,
        String secretKey,
        List<String> allowedHosts,
        int port,
        StorageBackend storageBackend,
        Duration requestTimeout,
        long uploadLimit,
        Path uploadDir,
        int workers,
        LogLevel logLevel) {

    /**
     * Reads the process environment, and a file {@code .env} that is not there.
     *
     * @return the configuration
     */
    public static ShopConfig load() {
        Dotenv variables = Dotenv.configure().ignoreIfMissing().load();
        ShopConfig config = new ShopConfig(
                Conversions.toEnum(Environment.class, variables.get("APP_ENV")),
                Conversions.toBoolean(variables.get("DEBUG")),
                URI.create(variables.get("DATABASE_URL")),
                variables.get("SECRET_KEY"),
                Conversions.toList(variables.get("ALLOWED_HOSTS")),
                Integer.parseInt(variables.get("PORT")),
                Conversions.toEnum(StorageBackend.class, variables.get("STORAGE_BACKEND")),
                Conversions.toDuration(variables.get("REQUEST_TIMEOUT")),
                Conversions.toBytes(variables.get("UPLOAD_LIMIT")),
                Path.of(variables.get("UPLOAD_DIR")),
                Integer.parseInt(variables.get("WORKERS")),
                Conversions.toEnum(LogLevel.class, variables.get("LOG_LEVEL")));
        Rules.check(
                config.environment, config.debug, config.databaseUrl, config.secretKey, config.port, config.workers);
        return config;
    }
}
