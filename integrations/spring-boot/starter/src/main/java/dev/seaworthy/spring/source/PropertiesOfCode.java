package dev.seaworthy.spring.source;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.springframework.core.env.CompositePropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * The property sources that the application's code adds to each start: its default properties, and files on the class path that come
 * after the process environment, as {@code @PropertySource} has it. A test puts such a file before.
 */
final class PropertiesOfCode {
    /** The name that Spring Boot gives to default properties. Their class is in another package in each version. */
    static final String DEFAULTS = "defaultProperties";

    private final Set<PropertySource<?>> all = Collections.newSetFromMap(new IdentityHashMap<>());

    private PropertiesOfCode() {}

    static PropertiesOfCode of(MutablePropertySources sources) {
        PropertiesOfCode ofCode = new PropertiesOfCode();
        boolean isAfterProcess = false;
        for (PropertySource<?> source : sources) {
            isAfterProcess |= source instanceof SystemEnvironmentPropertySource;
            if (isAfterProcess) {
                ofCode.addPacked(source);
            }
            if (source.getName().equals(DEFAULTS)) {
                ofCode.all.add(source);
            }
        }
        return ofCode;
    }

    private void addPacked(PropertySource<?> source) {
        if (source instanceof CompositePropertySource composite) {
            composite.getPropertySources().forEach(this::addPacked);
        } else if (source instanceof ResourcePropertySource file && isPacked(file)) {
            all.add(source);
        }
    }

    /** It does not hand out its resource, and has the words for it as its name where nobody gave it one. */
    private static boolean isPacked(ResourcePropertySource file) {
        return file.withResourceName().getName().startsWith("class path resource [");
    }

    boolean have(PropertySource<?> properties) {
        return all.contains(properties);
    }
}
