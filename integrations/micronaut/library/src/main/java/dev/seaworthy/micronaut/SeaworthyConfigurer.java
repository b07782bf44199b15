package dev.seaworthy.micronaut;

import dev.seaworthy.runtime.ConfigReport;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.env.Environment;
import io.micronaut.core.beans.BeanIntrospector;
import java.util.ArrayList;
import java.util.Comparator;
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
        List<Class<?>> types = configurations(context.getClassLoader());
        if (types.isEmpty()) {
            return;
        }
        Environment environment = context.getEnvironment();
        environment.start();
        List<Judged<?>> judged = new ArrayList<>();
        for (Class<?> type : types) {
            judged.add(Judged.of(type, context));
        }
        boolean isTest = environment.getActiveNames().contains(Environment.TEST);
        refuse(judged, isTest);
        judged.forEach(each -> each.addTo(context, isTest));
    }

    /** In the order of their names: the order in which Micronaut finds classes is that of a jar. */
    private static List<Class<?>> configurations(ClassLoader loader) {
        return BeanIntrospector.forClassLoader(loader).findIntrospections(EnableSeaworthy.class).stream()
                .flatMap(introspection -> Stream.<Class<?>>of(introspection.classValues(EnableSeaworthy.class)))
                .distinct()
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    /** Goes on when none is refused. All are judged before, so that a start names every problem. */
    private static void refuse(List<Judged<?>> judged, boolean isTest) {
        List<? extends ConfigReport<?>> refused =
                judged.stream().filter(Judged::isRefused).map(Judged::report).toList();
        if (refused.isEmpty()) {
            return;
        }
        Refusal refusal = new Refusal(refused);
        if (isTest) {
            throw refusal.exception();
        }
        refusal.exit();
    }
}
