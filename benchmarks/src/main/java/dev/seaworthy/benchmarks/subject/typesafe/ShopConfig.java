package dev.seaworthy.benchmarks.subject.typesafe;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import dev.seaworthy.benchmarks.subject.shop.Conversions;
import dev.seaworthy.benchmarks.subject.shop.Environment;
import dev.seaworthy.benchmarks.subject.shop.LogLevel;
import dev.seaworthy.benchmarks.subject.shop.Rules;
import dev.seaworthy.benchmarks.subject.shop.StorageBackend;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The shop's configuration through Typesafe Config's typed getters over the environment, without a file: its lightest form. */
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
     * Reads the process environment.
     *
     * @return the configuration
     */
    public static ShopConfig load() {
        Config variables = ConfigFactory.systemEnvironment();
        ShopConfig config = new ShopConfig(
                Conversions.toEnum(Environment.class, variables.getString("APP_ENV")),
                variables.getBoolean("DEBUG"),
                URI.create(variables.getString("DATABASE_URL")),
                variables.getString("SECRET_KEY"),
                Conversions.toList(variables.getString("ALLOWED_HOSTS")),
                variables.getInt("PORT"),
                Conversions.toEnum(StorageBackend.class, variables.getString("STORAGE_BACKEND")),
                variables.getDuration("REQUEST_TIMEOUT"),
                variables.getBytes("UPLOAD_LIMIT"),
                Path.of(variables.getString("UPLOAD_DIR")),
                variables.getInt("WORKERS"),
                Conversions.toEnum(LogLevel.class, variables.getString("LOG_LEVEL")));
        Rules.check(
                config.environment, config.debug, config.databaseUrl, config.secretKey, config.port, config.workers);
        return config;
    }
}
