package dev.seaworthy.spring;

import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigParts;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.ResolvableType;

/**
 * The bean definitions of configurations and their groups. Their names begin with the interface's full name, so that a group
 * {@code dataSource} takes no other bean's name; its path is its qualifier.
 */
final class ConfigurationDefinitions {
    private final BeanDefinitionRegistry registry;

    ConfigurationDefinitions(BeanDefinitionRegistry registry) {
        this.registry = registry;
    }

    /** Defines the bean of a configuration, once. */
    void add(Class<?> configuration) {
        String name = configuration.getName();
        if (!registry.containsBeanDefinition(name)) {
            registry.registerBeanDefinition(name, definition(configuration, configuration, ""));
        }
    }

    /** Defines the bean of a group, once. */
    void add(Class<?> configuration, ConfigGroup group) {
        String name = nameOf(configuration, group);
        if (!registry.containsBeanDefinition(name)) {
            RootBeanDefinition definition = definition(configuration, group.type(), group.path());
            definition.addQualifier(new AutowireCandidateQualifier(Qualifier.class, group.path()));
            registry.registerBeanDefinition(name, definition);
        }
    }

    /** Defines the beans of a configuration and of the groups that it has. */
    <T> void add(LoadedConfiguration<T> loaded) {
        Class<T> configuration = loaded.loader().type();
        ConfigParts parts = loaded.loader().parts(loaded.configuration());
        add(configuration);
        for (ConfigGroup group : loaded.loader().groups()) {
            if (parts.group(group).isPresent()) {
                add(configuration, group);
            }
        }
    }

    /** Removes the beans of groups that a configuration does not have: ahead of time nobody could tell. */
    <T> void removeAbsent(LoadedConfiguration<T> loaded) {
        ConfigParts parts = loaded.loader().parts(loaded.configuration());
        for (ConfigGroup group : loaded.loader().groups()) {
            String name = nameOf(loaded.loader().type(), group);
            if (parts.group(group).isEmpty() && registry.containsBeanDefinition(name)) {
                registry.removeBeanDefinition(name);
            }
        }
    }

    private static String nameOf(Class<?> configuration, ConfigGroup group) {
        return configuration.getName() + "." + group.path();
    }

    private static RootBeanDefinition definition(Class<?> configuration, Class<?> type, String path) {
        RootBeanDefinition definition = new RootBeanDefinition(ConfigurationBean.class);
        definition.setTargetType(ResolvableType.forClassWithGenerics(ConfigurationBean.class, type));
        definition.setAttribute(FactoryBean.OBJECT_TYPE_ATTRIBUTE, type);
        definition.getConstructorArgumentValues().addIndexedArgumentValue(0, configuration);
        definition.getConstructorArgumentValues().addIndexedArgumentValue(1, type);
        definition.getConstructorArgumentValues().addIndexedArgumentValue(2, path);
        return definition;
    }
}
