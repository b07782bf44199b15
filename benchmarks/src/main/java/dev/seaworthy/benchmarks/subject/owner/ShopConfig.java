package dev.seaworthy.benchmarks.subject.owner;

import dev.seaworthy.benchmarks.subject.shop.Conversions;
import dev.seaworthy.benchmarks.subject.shop.Environment;
import dev.seaworthy.benchmarks.subject.shop.LogLevel;
import dev.seaworthy.benchmarks.subject.shop.Rules;
import dev.seaworthy.benchmarks.subject.shop.StorageBackend;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.aeonbits.owner.Config;
import org.aeonbits.owner.ConfigFactory;
import org.aeonbits.owner.Converter;

/** The shop's configuration through OWNER: a proxy that converts at every call. */
public interface ShopConfig extends Config {
    @Key("APP_ENV")
    @ConverterClass(ToEnvironment.class)
    Environment environment();

    @Key("DEBUG")
    boolean debug();

    @Key("DATABASE_URL")
    URI databaseUrl();

    @Key("SECRET_KEY")
    String secretKey();

    @Key("ALLOWED_HOSTS")
    List<String> allowedHosts();

    @Key("PORT")
    int port();

    @Key("STORAGE_BACKEND")
    @ConverterClass(ToStorageBackend.class)
    StorageBackend storageBackend();

    @Key("REQUEST_TIMEOUT")
    @ConverterClass(ToDuration.class)
    Duration requestTimeout();

    @Key("UPLOAD_LIMIT")
    @ConverterClass(ToBytes.class)
    long uploadLimit();

    @Key("UPLOAD_DIR")
    @ConverterClass(ToPath.class)
    Path uploadDir();

    @Key("WORKERS")
    int workers();

    @Key("LOG_LEVEL")
    @ConverterClass(ToLogLevel.class)
    LogLevel logLevel();

    /**
     * Reads the process environment, and converts every value once: OWNER itself finds a mistake at the first use only.
     *
     * @return the configuration
     */
    static ShopConfig load() {
        ShopConfig config = ConfigFactory.create(ShopConfig.class, System.getenv());
        Rules.check(
                config.environment(),
                config.debug(),
                config.databaseUrl(),
                config.secretKey(),
                config.port(),
                config.workers());
        Object[] others = {
            config.allowedHosts(),
            config.storageBackend(),
            config.requestTimeout(),
            config.uploadLimit(),
            config.uploadDir(),
            config.logLevel()
        };
        for (Object value : others) {
            if (value == null) {
                throw new IllegalStateException("a variable is not set");
            }
        }
        return config;
    }

    /** An environment, in any case. */
    final class ToEnvironment implements Converter<Environment> {
        @Override
        public Environment convert(Method method, String text) {
            return Conversions.toEnum(Environment.class, text);
        }
    }

    /** A storage backend, in any case. */
    final class ToStorageBackend implements Converter<StorageBackend> {
        @Override
        public StorageBackend convert(Method method, String text) {
            return Conversions.toEnum(StorageBackend.class, text);
        }
    }

    /** A log level, in any case. */
    final class ToLogLevel implements Converter<LogLevel> {
        @Override
        public LogLevel convert(Method method, String text) {
            return Conversions.toEnum(LogLevel.class, text);
        }
    }

    /** A duration. */
    final class ToDuration implements Converter<Duration> {
        @Override
        public Duration convert(Method method, String text) {
            return Conversions.toDuration(text);
        }
    }

    /** A number of bytes. */
    final class ToBytes implements Converter<Long> {
        @Override
        public Long convert(Method method, String text) {
            return Conversions.toBytes(text);
        }
    }

    /** A path. */
    final class ToPath implements Converter<Path> {
        @Override
        public Path convert(Method method, String text) {
            return Path.of(text);
        }
    }
}
