package dev.seaworthy.benchmarks.subject.lambdas;

import dev.seaworthy.benchmarks.subject.shop.Environment;
import dev.seaworthy.benchmarks.subject.shop.LogLevel;
import dev.seaworthy.benchmarks.subject.shop.StorageBackend;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The shop's configuration by hand with a conversion handed over as a function, and lists through streams. */
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
    private static final int SHORTEST_SECRET = 32;

    /**
     * Reads the process environment.
     *
     * @return the configuration
     */
    public static ShopConfig load() {
        ShopConfig config = new ShopConfig(
                read("APP_ENV", text -> Environment.valueOf(text.toUpperCase(Locale.ROOT))),
                read("DEBUG", ShopConfig::toBoolean),
                read("DATABASE_URL", URI::create),
                read("SECRET_KEY", Function.identity()),
                read(
                        "ALLOWED_HOSTS",
                        text -> Arrays.stream(text.split(","))
                                .map(String::strip)
                                .filter(host -> !host.isEmpty())
                                .toList()),
                between("PORT", 1, 65_535),
                read("STORAGE_BACKEND", text -> StorageBackend.valueOf(text.toUpperCase(Locale.ROOT))),
                read("REQUEST_TIMEOUT", text -> Duration.parse("PT".concat(text))),
                read("UPLOAD_LIMIT", ShopConfig::toBytes),
                read("UPLOAD_DIR", Path::of),
                between("WORKERS", 0, 1_000),
                read("LOG_LEVEL", text -> LogLevel.valueOf(text.toUpperCase(Locale.ROOT))));
        if (config.environment() == Environment.PRODUCTION) {
            config.checkProduction();
        }
        return config;
    }

    private void checkProduction() {
        if (debug) {
            throw new IllegalStateException("DEBUG must be false in production");
        }
        String host = Optional.ofNullable(databaseUrl.getHost()).orElse("localhost");
        if (host.equals("localhost") || host.startsWith("127.")) {
            throw new IllegalStateException("DATABASE_URL must not name the local machine in production");
        }
        if (secretKey.length() < SHORTEST_SECRET) {
            throw new IllegalStateException("SECRET_KEY must have at least 32 characters in production");
        }
    }

    private static <T> T read(String name, Function<String, T> conversion) {
        String text = Optional.ofNullable(System.getenv(name))
                .filter(set -> !set.isEmpty())
                .orElseThrow(() -> new IllegalStateException(name + " is not set"));
        try {
            return conversion.apply(text);
        } catch (RuntimeException e) {
            throw new IllegalStateException(name + " cannot be read: " + text, e);
        }
    }

    private static int between(String name, int least, int greatest) {
        int value = read(name, Integer::parseInt);
        if (value < least || value > greatest) {
            throw new IllegalStateException(name + " must be between " + least + " and " + greatest + ": " + value);
        }
        return value;
    }

    private static boolean toBoolean(String text) {
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return Boolean.parseBoolean(text);
        }
        throw new IllegalArgumentException("must be true or false");
    }

    private static long toBytes(String text) {
        long unit = 1;
        if (text.endsWith("kB")) {
            unit = 1_000;
        } else if (text.endsWith("MB")) {
            unit = 1_000_000;
        } else if (text.endsWith("GB")) {
            unit = 1_000_000_000;
        }
        String number = unit > 1 ? text.substring(0, text.length() - 2) : text;
        return Math.multiplyExact(Long.parseLong(number), unit);
    }
}
