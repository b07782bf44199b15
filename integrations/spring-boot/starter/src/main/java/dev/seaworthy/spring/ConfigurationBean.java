package dev.seaworthy.spring;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConstructorArgumentValues.ValueHolder;

/**
 * The bean of a configuration or of one of its groups. Its definition holds a class and a path only, so that it can be written
 * ahead of time.
 *
 * @param <T> the interface of the configuration or the group
 */
final class ConfigurationBean<T> implements FactoryBean<T>, BeanFactoryAware {
    private final Class<?> configuration;
    private final Class<T> type;
    private final String path;
    private @Nullable BeanFactory beans;

    /** The bean at a path of a configuration; the empty one leads to the configuration. */
    ConfigurationBean(Class<?> configuration, Class<T> type, String path) {
        this.configuration = configuration;
        this.type = type;
        this.path = path;
    }

    /** The configuration that a definition of such a bean is about. */
    static Optional<Class<?>> configuration(BeanDefinition definition) {
        boolean isOne = ConfigurationBean.class.getName().equals(definition.getBeanClassName());
        ValueHolder first = isOne ? definition.getConstructorArgumentValues().getIndexedArgumentValue(0, null) : null;
        return first != null && first.getValue() instanceof Class<?> type ? Optional.of(type) : Optional.empty();
    }

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        beans = beanFactory;
    }

    @Override
    public @Nullable T getObject() {
        return Objects.requireNonNull(beans)
                .getBean(LoadedConfigurations.class)
                .of(configuration)
                .flatMap(loaded -> part(loaded))
                .map(type::cast)
                .orElse(null);
    }

    private <C> Optional<Object> part(LoadedConfiguration<C> loaded) {
        C config = loaded.configuration();
        return path.isEmpty()
                ? Optional.of(config)
                : loaded.loader().parts(config).group(path);
    }

    @Override
    public Class<T> getObjectType() {
        return type;
    }
}
