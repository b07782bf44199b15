package dev.seaworthy.spring.source;

import dev.seaworthy.runtime.SourceException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.env.ConfigTreePropertySource;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The texts of the properties of one property source, and where they come from. */
final class PropertyTexts {
    private final PropertySource<?> properties;
    private final PropertyResolver references;
    private final Map<String, String> resolved = new HashMap<>();

    PropertyTexts(PropertySource<?> properties, PropertyResolver references) {
        this.properties = properties;
        this.references = references;
    }

    /**
     * The text of a property, the properties that it refers to inserted; a file of a config tree is taken as it is. It stays the
     * same: {@code ${random.value}} is another one each time it is resolved.
     */
    @Nullable
    String of(String name) {
        Object value = properties.getProperty(name);
        return value == null ? null : SpringSwitch.text(name, written(name, value));
    }

    private String written(String name, Object value) {
        if (properties instanceof ConfigTreePropertySource) {
            return value.toString();
        }
        String text = resolved.get(name);
        if (text == null) {
            text = resolved(name, value.toString());
            resolved.put(name, text);
        }
        return text;
    }

    private String resolved(String name, String text) {
        try {
            return references.resolveRequiredPlaceholders(text);
        } catch (IllegalArgumentException unresolved) {
            // Its message quotes the value, which may be a secret. Spring has no other sign of a circle than its words.
            boolean isCircle = String.valueOf(unresolved.getMessage()).contains("Circular placeholder");
            throw isCircle
                    ? SourceException.circularReference(place(name, ""))
                    : SourceException.unsetReference(place(name, ""), "write ${name:default}");
        }
    }

    /** Where a property stands: as Spring Boot says it, or else the property source, and the name where it is not the variable's. */
    String origin(String name, String variable) {
        Object value = properties.getProperty(name);
        String place = place(name, variable);
        return value == null ? place : SpringSwitch.origin(name, written(name, value), place);
    }

    private String place(String name, String variable) {
        return place(properties, name, variable);
    }

    /** The same for a property of any source. */
    static String place(PropertySource<?> properties, String name, String variable) {
        Origin origin = OriginLookup.getOrigin(properties, name);
        if (origin != null) {
            return origin.toString();
        }
        return name.equals(variable) ? place(properties) : place(properties) + " " + name;
    }

    private static String place(PropertySource<?> properties) {
        return switch (properties.getName()) {
            case CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME -> "command line";
            case StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME -> "system property";
            case PropertiesOfCode.DEFAULTS -> "default property";
            default -> "property source \"" + properties.getName() + "\"";
        };
    }
}
