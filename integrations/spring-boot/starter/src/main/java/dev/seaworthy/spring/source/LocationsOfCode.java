package dev.seaworthy.spring.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.PropertySourcesPropertyResolver;

/** The locations of configuration files that default properties name, and that nobody named otherwise for this start. */
final class LocationsOfCode {
    private static final List<String> PROPERTIES =
            List.of("spring.config.location", "spring.config.additional-location", "spring.config.import");

    /** What a file names, it names besides. */
    private static final String OF_FILE = "Config resource '";

    private final List<String> locations = new ArrayList<>();

    private LocationsOfCode() {}

    static LocationsOfCode of(MutablePropertySources sources, PropertiesOfCode ofCode) {
        LocationsOfCode named = new LocationsOfCode();
        for (String name : PROPERTIES) {
            for (PropertySource<?> source : sources) {
                boolean isSaid = source.containsProperty(name) || source.containsProperty(name + "[0]");
                if (isSaid && !source.getName().startsWith(OF_FILE)) {
                    if (ofCode.have(source)) {
                        named.addAll(name, source);
                    }
                    break; // The strongest counts alone.
                }
            }
        }
        return named;
    }

    private void addAll(String name, PropertySource<?> source) {
        add(source.getProperty(name));
        for (int i = 0; source.containsProperty(name + "[" + i + "]"); i++) {
            add(source.getProperty(name + "[" + i + "]"));
        }
    }

    private void add(@Nullable Object text) {
        if (text != null) {
            String written = new PropertySourcesPropertyResolver(new MutablePropertySources())
                    .resolvePlaceholders(text.toString());
            for (String each : written.split("[,;]", -1)) {
                if (!each.isBlank()) {
                    locations.add(each.strip());
                }
            }
        }
    }

    /** Spring Boot keeps no origin of these, and has the location in the name of what it reads there. */
    boolean have(PropertySource<?> part) {
        return locations.stream().anyMatch(each -> part.getName().contains("via location '" + each + "'"));
    }
}
