package dev.seaworthy.micronaut;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.env.Environment;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Judges the configurations of an application while its context is put together: its environment has started then, and no
 * bean has been made. One that only a bean with conditions enables, which do not hold for certain then, counts when beans are
 * known. Found by Micronaut as a service.
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
        SortedMap<Class<?>, List<Enabler>> configurations = configurations(context.getClassLoader());
        if (configurations.isEmpty()) {
            return;
        }
        Environment environment = context.getEnvironment();
        environment.start();
        boolean isTest = environment.getActiveNames().contains(Environment.TEST);
        List<Judged<?>> enabled = new ArrayList<>();
        List<ConditionalConfiguration> conditional = new ArrayList<>();
        configurations.forEach((type, enablers) -> {
            Judged<?> judged = Judged.of(type, context);
            if (enablers.stream().anyMatch(each -> each.isEnabledAtOnce(context))) {
                enabled.add(judged);
            } else {
                conditional.add(new ConditionalConfiguration(judged, enablers, context, isTest));
            }
        });
        Refusal.unlessAllAreAccepted(enabled, isTest);
        enabled.forEach(each -> {
            each.announce(isTest);
            each.addTo(context, () -> {});
        });
        if (!conditional.isEmpty()) {
            new ConditionalConfigurations(conditional, isTest).addTo(context);
        }
    }

    /** In the order of their names: the order in which Micronaut finds classes is that of a jar. */
    private static SortedMap<Class<?>, List<Enabler>> configurations(ClassLoader loader) {
        SortedMap<Class<?>, List<Enabler>> configurations = new TreeMap<>(Comparator.comparing(Class::getName));
        for (BeanIntrospection<?> introspection :
                BeanIntrospector.forClassLoader(loader).findIntrospections(EnableSeaworthy.class)) {
            Enabler enabler = Enabler.of(introspection);
            for (Class<?> type : enabler.configurations()) {
                configurations
                        .computeIfAbsent(type, unused -> new ArrayList<>())
                        .add(enabler);
            }
        }
        return configurations;
    }
}
