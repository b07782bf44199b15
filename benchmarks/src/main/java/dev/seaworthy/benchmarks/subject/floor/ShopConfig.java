package dev.seaworthy.benchmarks.subject.floor;

import dev.seaworthy.benchmarks.subject.shop.Environment;
import dev.seaworthy.benchmarks.subject.shop.LogLevel;
import dev.seaworthy.benchmarks.subject.shop.StorageBackend;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The shop's configuration by hand, without what starts slowly: no {@code Duration.parse} (regular expressions), no
 * {@code Enum.valueOf} (method handles since JDK 18), no {@code String.split}, no joining of text.
 */
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
        Map<String, String> variables = System.getenv();
        ShopConfig config = new ShopConfig(
                toEnvironment(required(variables, "APP_ENV")),
                toBoolean(required(variables, "DEBUG")),
                URI.create(required(variables, "DATABASE_URL")),
                required(variables, "SECRET_KEY"),
                toList(required(variables, "ALLOWED_HOSTS")),
                toInt(required(variables, "PORT"), 1, 65_535),
                toStorageBackend(required(variables, "STORAGE_BACKEND")),
                toDuration(required(variables, "REQUEST_TIMEOUT")),
                toBytes(required(variables, "UPLOAD_LIMIT")),
                Path.of(required(variables, "UPLOAD_DIR")),
                toInt(required(variables, "WORKERS"), 0, 1_000),
                toLogLevel(required(variables, "LOG_LEVEL")));
        if (config.environment() == Environment.PRODUCTION) {
            config.checkProduction();
        }
        return config;
    }

    private void checkProduction() {
        String host = databaseUrl.getHost();
        if (debug || host == null || host.equals("localhost") || host.startsWith("127.")) {
            throw new IllegalStateException("DEBUG or DATABASE_URL is not fit for production");
        }
        if (secretKey.length() < SHORTEST_SECRET) {
            throw new IllegalStateException("SECRET_KEY must have at least 32 characters in production");
        }
    }

    private static String required(Map<String, String> variables, String name) {
        String text = variables.get(name);
        if (text == null || text.isEmpty()) {
            throw new IllegalStateException(name.concat(" is not set"));
        }
        return text;
    }

    private static boolean toBoolean(String text) {
        if (text.equalsIgnoreCase("true")) {
            return true;
        }
        if (text.equalsIgnoreCase("false")) {
            return false;
        }
        throw new IllegalStateException("must be true or false");
    }

    private static int toInt(String text, int least, int greatest) {
        int value = Integer.parseInt(text);
        if (value < least || value > greatest) {
            throw new IllegalStateException("is out of its range");
        }
        return value;
    }

    private static Environment toEnvironment(String text) {
        if (text.equalsIgnoreCase("production")) {
            return Environment.PRODUCTION;
        }
        if (text.equalsIgnoreCase("staging")) {
            return Environment.STAGING;
        }
        if (text.equalsIgnoreCase("development")) {
            return Environment.DEVELOPMENT;
        }
        throw new IllegalStateException("APP_ENV is not known");
    }

    private static StorageBackend toStorageBackend(String text) {
        if (text.equalsIgnoreCase("local")) {
            return StorageBackend.LOCAL;
        }
        if (text.equalsIgnoreCase("s3")) {
            return StorageBackend.S3;
        }
        throw new IllegalStateException("STORAGE_BACKEND is not known");
    }

    private static LogLevel toLogLevel(String text) {
        if (text.equalsIgnoreCase("debug")) {
            return LogLevel.DEBUG;
        }
        if (text.equalsIgnoreCase("info")) {
            return LogLevel.INFO;
        }
        if (text.equalsIgnoreCase("warn")) {
            return LogLevel.WARN;
        }
        if (text.equalsIgnoreCase("error")) {
            return LogLevel.ERROR;
        }
        throw new IllegalStateException("LOG_LEVEL is not known");
    }

    private static List<String> toList(String text) {
        ArrayList<String> elements = new ArrayList<>(4);
        int start = 0;
        int comma = text.indexOf(',');
        while (comma >= 0) {
            elements.add(text.substring(start, comma));
            start = comma + 1;
            comma = text.indexOf(',', start);
        }
        elements.add(text.substring(start));
        return List.copyOf(elements);
    }

    private static Duration toDuration(String text) {
        int last = text.length() - 1;
        long number = Long.parseLong(text, 0, last, 10);
        char unit = text.charAt(last);
        if (unit == 's') {
            return Duration.ofSeconds(number);
        }
        if (unit == 'm') {
            return Duration.ofMinutes(number);
        }
        if (unit == 'h') {
            return Duration.ofHours(number);
        }
        throw new IllegalStateException("must be a duration such as 30s");
    }

    private static long toBytes(String text) {
        int end = text.length();
        long unit = 1;
        if (text.endsWith("kB")) {
            unit = 1_000;
        } else if (text.endsWith("MB")) {
            unit = 1_000_000;
        } else if (text.endsWith("GB")) {
            unit = 1_000_000_000;
        }
        return Math.multiplyExact(Long.parseLong(text, 0, unit > 1 ? end - 2 : end, 10), unit);
    }
}
