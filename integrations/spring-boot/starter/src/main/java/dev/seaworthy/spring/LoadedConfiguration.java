package dev.seaworthy.spring;

import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.spring.source.SpringSource;
import java.util.Collection;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/**
 * One configuration, as it was judged when the application started.
 *
 * @param <T> the configuration
 * @param loader its loader
 * @param report what the loader found; it shows no secret
 */
public record LoadedConfiguration<T>(ConfigLoader<T> loader, ConfigReport<T> report) {
    static <T> LoadedConfiguration<T> of(
            Class<T> type, ConfigurableEnvironment environment, Collection<PropertySource<?>> sources) {
        ConfigLoader<T> loader = loader(type);
        return new LoadedConfiguration<>(loader, loader.check(SpringSource.of(environment, sources, loader)));
    }

    private static <T> ConfigLoader<T> loader(Class<T> type) {
        try {
            return ConfigLoader.of(type);
        } catch (IllegalArgumentException absent) {
            throw new NoLoaderException(absent);
        }
    }

    /**
     * The configuration itself.
     *
     * @return the configuration, complete and checked
     */
    public T configuration() {
        return report.orThrow();
    }

    boolean isRefused() {
        return !report.problems().isEmpty();
    }
}
