package dev.seaworthy.benchmarks.subject.byhand;

import dev.seaworthy.benchmarks.subject.shop.Environment;
import dev.seaworthy.benchmarks.subject.shop.LogLevel;
import dev.seaworthy.benchmarks.subject.shop.StorageBackend;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The shop's configuration as a careful person reads it: every value converted and checked, the first mistake thrown. */
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
                toEnum(variables, "APP_ENV", Environment.class),
                toBoolean(variables, "DEBUG"),
                toUri(variables, "DATABASE_URL"),
                required(variables, "SECRET_KEY"),
                List.of(required(variables, "ALLOWED_HOSTS").split(",")),
                toInt(variables, "PORT", 1, 65_535),
                toEnum(variables, "STORAGE_BACKEND", StorageBackend.class),
                toDuration(variables, "REQUEST_TIMEOUT"),
                toBytes(variables, "UPLOAD_LIMIT"),
                Path.of(required(variables, "UPLOAD_DIR")),
                toInt(variables, "WORKERS", 0, 1_000),
                toEnum(variables, "LOG_LEVEL", LogLevel.class));
        if (config.environment() == Environment.PRODUCTION) {
            config.checkProduction();
        }
        return config;
    }

    private void checkProduction() {
        if (debug) {
            throw new IllegalStateException("DEBUG must be false in production");
        }
        String host = databaseUrl.getHost();
        if (host == null || host.equals("localhost") || host.startsWith("127.")) {
            throw new IllegalStateException("DATABASE_URL must not name the local machine in production");
        }
        if (secretKey.length() < SHORTEST_SECRET) {
            throw new IllegalStateException("SECRET_KEY must have at least 32 characters in production");
        }
    }

    private static String required(Map<String, String> variables, String name) {
        String text = variables.get(name);
        if (text == null || text.isEmpty()) {
            throw new IllegalStateException(name + " is not set");
        }
        return text;
    }

    private static boolean toBoolean(Map<String, String> variables, String name) {
        String text = required(variables, name);
        if (text.equalsIgnoreCase("true")) {
            return true;
        }
        if (text.equalsIgnoreCase("false")) {
            return false;
        }
        throw new IllegalStateException(name + " must be true or false: " + text);
    }

    private static int toInt(Map<String, String> variables, String name, int least, int greatest) {
        String text = required(variables, name);
        int value;
        try {
            value = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalStateException(name + " must be a whole number: " + text, e);
        }
        if (value < least || value > greatest) {
            throw new IllegalStateException(name + " must be between " + least + " and " + greatest + ": " + text);
        }
        return value;
    }

    private static <E extends Enum<E>> E toEnum(Map<String, String> variables, String name, Class<E> type) {
        String text = required(variables, name);
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(name + " must be one of the known values: " + text, e);
        }
    }

    private static URI toUri(Map<String, String> variables, String name) {
        String text = required(variables, name);
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(name + " must be a URL", e);
        }
    }

    private static Duration toDuration(Map<String, String> variables, String name) {
        String text = required(variables, name);
        try {
            return Duration.parse("PT".concat(text));
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(name + " must be a duration such as 30s: " + text, e);
        }
    }

    private static long toBytes(Map<String, String> variables, String name) {
        String text = required(variables, name);
        long unit = 1;
        String number = text;
        if (text.endsWith("kB")) {
            unit = 1_000;
        } else if (text.endsWith("MB")) {
            unit = 1_000_000;
        } else if (text.endsWith("GB")) {
            unit = 1_000_000_000;
        }
        if (unit > 1) {
            number = text.substring(0, text.length() - 2);
        }
        try {
            return Math.multiplyExact(Long.parseLong(number), unit);
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IllegalStateException(name + " must be a size such as 25MB: " + text, e);
        }
    }
}
