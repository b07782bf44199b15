package dev.seaworthy.benchmarks.subject.smallrye;

import dev.seaworthy.benchmarks.subject.shop.Conversions;
import dev.seaworthy.benchmarks.subject.shop.Environment;
import dev.seaworthy.benchmarks.subject.shop.LogLevel;
import dev.seaworthy.benchmarks.subject.shop.Rules;
import dev.seaworthy.benchmarks.subject.shop.StorageBackend;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithName;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.spi.Converter;

/** The shop's configuration through SmallRye Config's mapping of an interface. */
@ConfigMapping
public interface ShopConfig {
    @WithName("APP_ENV")
    Environment environment();

    @WithName("DEBUG")
    boolean debug();

    @WithName("DATABASE_URL")
    URI databaseUrl();

    @WithName("SECRET_KEY")
    String secretKey();

    @WithName("ALLOWED_HOSTS")
    List<String> allowedHosts();

    @WithName("PORT")
    int port();

    @WithName("STORAGE_BACKEND")
    StorageBackend storageBackend();

    @WithName("REQUEST_TIMEOUT")
    @WithConverter(ToDuration.class)
    Duration requestTimeout();

    @WithName("UPLOAD_LIMIT")
    @WithConverter(ToBytes.class)
    long uploadLimit();

    @WithName("UPLOAD_DIR")
    Path uploadDir();

    @WithName("WORKERS")
    int workers();

    @WithName("LOG_LEVEL")
    LogLevel logLevel();

    /**
     * Reads the process environment alone: no files, no profiles beyond what the mapping brings.
     *
     * @return the configuration
     */
    static ShopConfig load() {
        ShopConfig config = new SmallRyeConfigBuilder()
                .withSources(new EnvConfigSource(System.getenv(), 300))
                .withMapping(ShopConfig.class)
                .withValidateUnknown(false)
                .build()
                .getConfigMapping(ShopConfig.class);
        Rules.check(
                config.environment(),
                config.debug(),
                config.databaseUrl(),
                config.secretKey(),
                config.port(),
                config.workers());
        return config;
    }

    /** A duration: the one built in takes ISO 8601 alone. */
    final class ToDuration implements Converter<Duration> {
        private static final long serialVersionUID = 1L;

        @Override
        public Duration convert(String text) {
            return Conversions.toDuration(text);
        }
    }

    /** A number of bytes. */
    final class ToBytes implements Converter<Long> {
        private static final long serialVersionUID = 1L;

        @Override
        public Long convert(String text) {
            return Conversions.toBytes(text);
        }
    }
}
