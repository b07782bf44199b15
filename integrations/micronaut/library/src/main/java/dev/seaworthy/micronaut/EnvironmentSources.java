package dev.seaworthy.micronaut;

import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.EnvironmentNames;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.EnvironmentPropertySource;
import io.micronaut.context.env.PropertySource;
import io.micronaut.core.order.OrderUtil;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Where a configuration comes from in Micronaut, in Micronaut's own order: what outdoes the process environment, such as the
 * command line and the properties of a test; the process environment and all that a plain start has; then what is beneath
 * it, such as {@code application.yml}.
 */
final class EnvironmentSources {
    private EnvironmentSources() {}

    /** The sources as one. */
    static ConfigSource of(ApplicationContext context, ConfigLoader<?> loader) {
        return of(context, loader.environmentVariable(), loader.environmentNames(), loader.process());
    }

    static ConfigSource of(ApplicationContext context, String variable, EnvironmentNames names, ConfigSource process) {
        Environment environment = context.getEnvironment();
        ApplicationFiles files = new ApplicationFiles(context, variable, names);
        List<PropertySource> weakestFirst = environment.getPropertySources().stream()
                .filter(source -> !(source instanceof EnvironmentPropertySource))
                .sorted(OrderUtil.COMPARATOR)
                .toList();
        Deque<ConfigSource> strongestFirst = new ArrayDeque<>();
        ListElements weaker = ListElements.NONE;
        boolean isProcessBeneath = false;
        for (PropertySource source : weakestFirst) {
            if (!isProcessBeneath && source.getOrder() > EnvironmentPropertySource.POSITION) {
                strongestFirst.addFirst(process);
                weaker = beneath(process, weaker);
                isProcessBeneath = true;
            }
            PropertiesSource properties = new PropertiesSource(environment, files, source, weaker);
            strongestFirst.addFirst(properties);
            weaker = properties;
        }
        if (!isProcessBeneath) {
            strongestFirst.addFirst(process);
        }
        return new AgreedEnvironment(
                ConfigSources.inOrder(strongestFirst.toArray(ConfigSource[]::new)),
                variable,
                names,
                environment.getActiveNames());
    }

    /** The elements of sources that are beneath the process environment, which has a list only as a whole. */
    private static ListElements beneath(ConfigSource process, ListElements weaker) {
        return (variable, elements) -> {
            String text = process.value(variable);
            if (text == null || text.isEmpty()) {
                weaker.addTo(variable, elements);
            }
        };
    }
}
