package dev.seaworthy.micronaut;

import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigReport;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RuntimeBeanDefinition;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One configuration and the report about it.
 *
 * @param <T> the configuration
 * @param loader its loader
 * @param report what the loader says of the properties of this start
 */
record Judged<T>(ConfigLoader<T> loader, ConfigReport<T> report) {
    static <T> Judged<T> of(Class<T> type, ApplicationContext context) {
        ConfigLoader<T> loader = ConfigLoader.of(type);
        return new Judged<>(loader, loader.check(EnvironmentSources.of(context, loader)));
    }

    boolean isRefused() {
        return !report.problems().isEmpty();
    }

    /** Writes to the standard error what is warned of in a start that is accepted, outside tests. */
    void announce(boolean isTest) {
        if (!isTest) {
            report.orExit();
        }
    }

    /**
     * Makes the configuration a bean, and each of its groups. Of one that is refused all groups are, for who asks must hear of it.
     *
     * @param permission comes before each of them, and may throw
     */
    void addTo(ApplicationContext context, Runnable permission) {
        context.registerBeanDefinition(
                bean(loader.type(), permission, report::orThrow).build());
        for (ConfigGroup group : loader.groups()) {
            if (isRefused() || group(group.path()).isPresent()) {
                addGroup(context, group.type(), group.path(), permission);
            }
        }
    }

    /** Two groups may share an interface; the path in the configuration is their name. */
    private <G> void addGroup(ApplicationContext context, Class<G> type, String path, Runnable permission) {
        context.registerBeanDefinition(
                bean(type, permission, () -> type.cast(group(path).orElseThrow()))
                        .named(path)
                        .build());
    }

    private Optional<Object> group(String path) {
        return loader.parts(report.orThrow()).group(path);
    }

    private static <B> RuntimeBeanDefinition.Builder<B> bean(Class<B> type, Runnable permission, Supplier<B> value) {
        return RuntimeBeanDefinition.builder(type, () -> {
                    permission.run();
                    return value.get();
                })
                .singleton(true);
    }
}
