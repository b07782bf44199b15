package dev.seaworthy.micronaut;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.SourceException;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.exceptions.ConfigurationException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Properties of Micronaut, found by the variable that each stands for: {@code database.url} for {@code DATABASE_URL}. */
final class PropertiesSource implements ConfigSource {
    private final Environment environment;
    private final String environmentVariable;
    private final Map<String, Property> properties = new HashMap<>();

    /** Some sources; of two that have a property the later one wins. */
    PropertiesSource(Environment environment, String environmentVariable, List<PropertySource> sources) {
        this.environment = environment;
        this.environmentVariable = environmentVariable;
        for (PropertySource source : sources) {
            for (String key : source) {
                Property property = new Property(source, key);
                if (!property.isOfThePlatform()) {
                    properties.put(property.variable(), property);
                }
            }
        }
    }

    @Override
    public @Nullable String value(String variable) {
        return value(variable, ",");
    }

    @Override
    public @Nullable String value(String variable, String separator) {
        Property property = properties.get(variable);
        if (property == null) {
            return null;
        }
        if (variable.equals(environmentVariable) && property.isOfEveryEnvironment()) {
            throw new SourceException(
                    "conflict",
                    "must not be set for every environment at once",
                    property.origin(),
                    "set it where the process starts, or in a file of one environment, such as application-dev.yml");
        }
        return text(property, property.value(), separator);
    }

    private @Nullable String text(Property property, @Nullable Object value, String separator) {
        if (value instanceof Collection<?> elements) {
            return ConfigSource.joined(
                    elements.stream()
                            .map(element -> String.valueOf(text(property, element, separator)))
                            .toList(),
                    separator);
        }
        return value == null ? null : resolved(property, value.toString());
    }

    private String resolved(Property property, String text) {
        try {
            return environment.getPlaceholderResolver().resolveRequiredPlaceholders(text);
        } catch (ConfigurationException unresolved) {
            throw new SourceException(
                    "unreadable",
                    "refers to a property that is not set",
                    property.origin(),
                    "set that property, or give it a default: ${name:default}");
        }
    }

    @Override
    public String origin(String variable) {
        Property property = properties.get(variable);
        return property == null ? "" : property.origin();
    }

    @Override
    public Collection<String> names() {
        return properties.keySet();
    }
}
