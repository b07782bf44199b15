package dev.seaworthy.spring;

import dev.seaworthy.runtime.ConfigLoader;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Tells a native image of the loaders, which are found by their names: {@code ShopConfigLoader} for {@code ShopConfig}. */
final class LoaderHints implements BeanFactoryInitializationAotProcessor {
    @Override
    public @Nullable BeanFactoryInitializationAotContribution processAheadOfTime(
            ConfigurableListableBeanFactory beanFactory) {
        Set<Class<?>> loaders = new LinkedHashSet<>();
        for (String name : beanFactory.getBeanDefinitionNames()) {
            ConfigurationBean.configuration(beanFactory.getBeanDefinition(name))
                    .map(LoaderHints::loader)
                    .ifPresent(loaders::add);
        }
        return loaders.isEmpty()
                ? null
                : (generation, code) -> loaders.forEach(loader -> generation
                        .getRuntimeHints()
                        .reflection()
                        .registerType(loader, MemberCategory.INVOKE_DECLARED_METHODS));
    }

    private static Class<?> loader(Class<?> configuration) {
        return ConfigLoader.of(configuration).getClass().getEnclosingClass();
    }
}
