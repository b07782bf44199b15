package dev.seaworthy.micronaut;

import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RuntimeBeanDefinition;

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

    /** Makes the configuration a bean, and each of its groups; outside tests what it warns of goes to the standard error. */
    void addTo(ApplicationContext context, boolean isTest) {
        T configuration = isTest ? report.orThrow() : report.orExit();
        context.registerBeanDefinition(bean(loader.type(), configuration).build());
        ConfigParts parts = loader.parts(configuration);
        for (ConfigGroup group : loader.groups()) {
            parts.group(group).ifPresent(value -> addGroup(context, group.type(), group.path(), value));
        }
    }

    /** Two groups may share an interface; the path in the configuration is their name. */
    private static <G> void addGroup(ApplicationContext context, Class<G> type, String path, Object group) {
        context.registerBeanDefinition(bean(type, type.cast(group)).named(path).build());
    }

    private static <B> RuntimeBeanDefinition.Builder<B> bean(Class<B> type, B value) {
        return RuntimeBeanDefinition.builder(type, () -> value).singleton(true);
    }
}
