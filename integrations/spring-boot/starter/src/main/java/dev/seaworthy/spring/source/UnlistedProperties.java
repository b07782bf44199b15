package dev.seaworthy.spring.source;

import dev.seaworthy.runtime.ConfigSource;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.PropertySource;

/** One property source that does not know its names: it is asked for the usual ways to write a variable. */
final class UnlistedProperties implements ConfigSource {
    private final PropertySource<?> properties;
    private final PropertyTexts texts;

    UnlistedProperties(PropertySource<?> properties, PropertyResolver references) {
        this.properties = properties;
        this.texts = new PropertyTexts(properties, references);
    }

    @Override
    public @Nullable String value(String variable) {
        String name = nameFor(variable);
        return name == null ? null : texts.of(name);
    }

    @Override
    public String origin(String variable) {
        String name = nameFor(variable);
        return texts.origin(name == null ? variable : name, variable);
    }

    private @Nullable String nameFor(String variable) {
        String lower = variable.toLowerCase(Locale.ROOT);
        for (String name : List.of(variable, lower.replace('_', '.'), lower.replace('_', '-'))) {
            if (properties.getProperty(name) != null) {
                return name;
            }
        }
        return null;
    }
}
