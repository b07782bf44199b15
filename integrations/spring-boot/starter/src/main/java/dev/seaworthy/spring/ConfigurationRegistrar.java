package dev.seaworthy.spring;

import dev.seaworthy.runtime.ConfigLoader;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;

/**
 * Defines the beans of what {@link EnableSeaworthy} names. It judges what {@link RefusalBeforeRefresh} has not seen: configurations
 * that are enabled on another class than the application's, and contexts that no {@code SpringApplication} makes, as in tests.
 */
final class ConfigurationRegistrar implements ImportBeanDefinitionRegistrar {
    /** The bean of Spring Boot that every context of a {@code SpringApplication} has, and no other one. */
    private static final String ARGUMENTS = "springApplicationArguments";

    private final ConfigurableBeanFactory beans;
    private final ConfigurableEnvironment environment;

    /** The registrar that Spring makes: it hands these two over by their plain types, and has no others. */
    ConfigurationRegistrar(BeanFactory beans, Environment environment) {
        this.beans = (ConfigurableBeanFactory) beans;
        this.environment = (ConfigurableEnvironment) environment;
    }

    @Override
    public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
        Class<?>[] types = importing.getAnnotations().get(EnableSeaworthy.class).getClassArray(MergedAnnotation.VALUE);
        ConfigurationDefinitions definitions = new ConfigurationDefinitions(registry);
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            defineAheadOfTime(types, definitions);
            registry.registerBeanDefinition(
                    LoadedConfigurations.BEAN, new RootBeanDefinition(LoadedConfigurations.class));
            return;
        }
        LoadedConfigurations loaded = LoadedConfigurations.in(beans);
        load(loaded, types);
        for (Class<?> type : types) {
            loaded.of(type).ifPresent(definitions::add);
        }
    }

    /** Spring logs what a refresh ends with, and a {@code SpringApplication} shows the report after that. */
    private void load(LoadedConfigurations loaded, Class<?>[] types) {
        try {
            loaded.load(List.of(types), environment, SourcesBeforeRefresh.of(beans, environment));
        } catch (ConfigurationRefusedException refused) {
            throw beans.containsSingleton(ARGUMENTS) ? refused.shownLater() : refused;
        }
    }

    /** Defines what there may be: the values are those of a start, and a build has none. */
    private static void defineAheadOfTime(Class<?>[] types, ConfigurationDefinitions definitions) {
        for (Class<?> type : types) {
            definitions.add(type);
            ConfigLoader.of(type).groups().forEach(group -> definitions.add(type, group));
        }
    }
}
