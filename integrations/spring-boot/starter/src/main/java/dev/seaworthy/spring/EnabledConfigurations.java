package dev.seaworthy.spring;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.util.ClassUtils;

/** Which configurations an application enables, as far as it can be told before its configuration classes are read. */
final class EnabledConfigurations {
    private final Set<Class<?>> types = new LinkedHashSet<>();

    private EnabledConfigurations() {}

    /** Those that annotations on the sources of an application name. */
    static EnabledConfigurations of(Collection<Object> sources, ClassLoader classLoader) {
        EnabledConfigurations enabled = new EnabledConfigurations();
        for (Object source : sources) {
            if (source instanceof Class<?> type) {
                enabled.addAnnotated(type);
            } else if (source instanceof String name && ClassUtils.isPresent(name, classLoader)) {
                enabled.addAnnotated(ClassUtils.resolveClassName(name, classLoader));
            }
        }
        return enabled;
    }

    private void addAnnotated(Class<?> source) {
        if (isConditional(source)) {
            return;
        }
        MergedAnnotations.from(source, SearchStrategy.TYPE_HIERARCHY).stream(EnableSeaworthy.class)
                .forEach(annotation -> types.addAll(List.of(annotation.getClassArray(MergedAnnotation.VALUE))));
    }

    /**
     * Whether Spring may leave the class out, or decide that by beans which nobody has defined yet: its configurations are judged when
     * Spring reads the class.
     */
    private static boolean isConditional(Class<?> source) {
        return MergedAnnotations.from(source, SearchStrategy.INHERITED_ANNOTATIONS)
                .isPresent(Conditional.class);
    }

    /** Adds those whose beans are defined already: a context that was processed ahead of time reads no annotation. */
    void addDefined(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition definition = beans.getBeanDefinition(name);
            ConfigurationBean.configuration(definition).ifPresent(types::add);
        }
    }

    /** Their interfaces, in the order in which they are named. */
    Set<Class<?>> types() {
        return types;
    }
}
