package dev.seaworthy.micronaut;

import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.RuntimeBeanDefinition;
import io.micronaut.context.env.Environment;
import io.micronaut.core.beans.BeanIntrospector;
import java.util.List;
import java.util.stream.Stream;

/**
 * Judges the configurations of an application while its context is put together: its environment has started then, and no
 * bean has been made. Found by Micronaut as a service.
 */
public final class SeaworthyConfigurer implements ApplicationContextConfigurer {
    /** Made by Micronaut. */
    public SeaworthyConfigurer() {}

    /** Before all others: they may have beans in mind. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void configure(ApplicationContext context) {
        for (Class<?> configuration : configurations(context.getClassLoader())) {
            add(context, ConfigLoader.of(configuration));
        }
    }

    private static List<Class<?>> configurations(ClassLoader loader) {
        return BeanIntrospector.forClassLoader(loader).findIntrospections(EnableSeaworthy.class).stream()
                .flatMap(introspection -> Stream.<Class<?>>of(introspection.classValues(EnableSeaworthy.class)))
                .distinct()
                .toList();
    }

    private static <T> void add(ApplicationContext context, ConfigLoader<T> loader) {
        Environment environment = context.getEnvironment();
        environment.start();
        ConfigReport<T> report = loader.check(EnvironmentSources.of(environment, loader));
        T configuration = environment.getActiveNames().contains(Environment.TEST) ? report.orThrow() : report.orExit();
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
