package dev.seaworthy.micronaut;

import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.EnvironmentNames;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.EnvironmentPropertySource;
import io.micronaut.context.env.PropertySource;
import io.micronaut.core.order.OrderUtil;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a configuration comes from in Micronaut, in Micronaut's own order: what outdoes the process environment, such as the
 * command line and the properties of a test; the process environment and all that a plain start has; then what is beneath
 * it, such as {@code application.yml}.
 */
final class EnvironmentSources {
    private EnvironmentSources() {}

    /** The sources as one. */
    static ConfigSource of(Environment environment, ConfigLoader<?> loader) {
        return of(environment, loader.environmentVariable(), loader.environmentNames(), loader.process());
    }

    static ConfigSource of(Environment environment, String variable, EnvironmentNames names, ConfigSource process) {
        List<PropertySource> strongestFirst = environment.getPropertySources().stream()
                .filter(source -> !(source instanceof EnvironmentPropertySource))
                .sorted(OrderUtil.COMPARATOR.reversed())
                .toList();
        List<ConfigSource> above = new ArrayList<>();
        List<ConfigSource> beneath = new ArrayList<>();
        for (PropertySource source : strongestFirst) {
            (source.getOrder() > EnvironmentPropertySource.POSITION ? above : beneath)
                    .add(new PropertiesSource(environment, variable, source));
        }
        List<ConfigSource> all = new ArrayList<>(above);
        all.add(process);
        all.addAll(beneath);
        return new AgreedEnvironment(
                ConfigSources.inOrder(all.toArray(ConfigSource[]::new)), variable, names, environment.getActiveNames());
    }
}
