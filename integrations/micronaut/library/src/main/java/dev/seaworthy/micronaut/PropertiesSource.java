package dev.seaworthy.micronaut;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.SourceException;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.exceptions.ConfigurationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The properties of one source of Micronaut, found by the variable that each stands for: {@code database.url} for {@code DATABASE_URL}. */
final class PropertiesSource implements ConfigSource, ListElements {
    private final Environment environment;
    private final ApplicationFiles files;
    private final ListElements weaker;
    private final Map<String, List<Property>> properties = new HashMap<>();

    /** Those that are elements of a list too, by the variable of that list and their index. */
    private final Map<String, SortedMap<Integer, Property>> elements = new HashMap<>();

    /** The names as they are written, by the variables that they stand for. */
    private final Map<String, String> written = new TreeMap<>();

    PropertiesSource(Environment environment, ApplicationFiles files, PropertySource source, ListElements weaker) {
        this.environment = environment;
        this.files = files;
        this.weaker = weaker;
        List<String> keys = new ArrayList<>();
        source.forEach(keys::add);
        keys.sort(null);
        for (String key : keys) {
            addAll(new Property(source, key, source.get(key)));
        }
    }

    /** Adds a property; of a YAML list of groups, which Micronaut leaves as it is, those of each group. */
    private void addAll(Property property) {
        if (property.value() instanceof Map<?, ?> group) {
            group.forEach((name, value) -> addAll(property.of("." + name, value)));
        } else if (property.value() instanceof List<?> elements
                && elements.stream().anyMatch(Map.class::isInstance)) {
            for (int i = 0; i < elements.size(); i++) {
                addAll(property.of("[" + i + "]", elements.get(i)));
            }
        } else if (!property.isOfThePlatform()) {
            add(property);
        }
    }

    private void add(Property property) {
        written.putIfAbsent(property.variable(), property.key());
        for (String variable : property.variables()) {
            properties.computeIfAbsent(variable, unused -> new ArrayList<>()).add(property);
        }
        property.index().ifPresent(index -> addElement(property, index));
    }

    private void addElement(Property element, int index) {
        Property list = element.list();
        written.putIfAbsent(list.variable(), list.key());
        for (String variable : list.variables()) {
            elements.computeIfAbsent(variable, unused -> new TreeMap<>()).putIfAbsent(index, element);
        }
    }

    /** The ways in which a variable is written here: properties, and a list of which elements are. */
    private List<Property> spellings(String variable) {
        List<Property> spellings = new ArrayList<>(properties.getOrDefault(variable, List.of()));
        SortedMap<Integer, Property> own = elements.get(variable);
        if (own != null) {
            SortedMap<Integer, Property> all = new TreeMap<>(own);
            weaker.addTo(variable, all);
            spellings.add(own.values().iterator().next().withValue(withoutGap(all)));
        }
        return spellings;
    }

    private static List<Property> withoutGap(SortedMap<Integer, Property> elements) {
        int next = 0;
        for (Map.Entry<Integer, Property> element : elements.entrySet()) {
            if (element.getKey() != next) {
                Property found = element.getValue();
                String missing = found.list().key() + "[" + next + "]";
                throw SourceException.gap(found.key(), missing, found.origin());
            }
            next++;
        }
        return List.copyOf(elements.values());
    }

    @Override
    public void addTo(String variable, Map<Integer, Property> stronger) {
        for (Property whole : properties.getOrDefault(variable, List.of())) {
            if (whole.value() != null) {
                addTo(stronger, whole);
                return;
            }
        }
        elements.getOrDefault(variable, new TreeMap<>()).forEach(stronger::putIfAbsent);
        weaker.addTo(variable, stronger);
    }

    /** Adds the elements of a list that stands there as a whole; a text is replaced as a whole. */
    private static void addTo(Map<Integer, Property> stronger, Property whole) {
        if (whole.value() instanceof Collection<?> all) {
            int index = 0;
            for (Object each : all) {
                stronger.putIfAbsent(index, whole.of("[" + index + "]", each));
                index++;
            }
        }
    }

    @Override
    public @Nullable String value(String variable) {
        return value(variable, ",");
    }

    /** The text of a variable. Where two spellings say different things, which of them counts only Micronaut would know. */
    @Override
    public @Nullable String value(String variable, String separator) {
        Property first = null;
        String agreed = null;
        for (Property property : spellings(variable)) {
            String text = text(property, property.value(), separator);
            if (first == null || agreed == null || agreed.isEmpty()) {
                first = property;
                agreed = text == null ? agreed : text;
            } else if (text != null && !text.isEmpty() && !text.equals(agreed)) {
                throw SourceException.conflict(first.origin(), property.origin());
            }
        }
        if (agreed != null && first != null) {
            files.refuse(variable, agreed, first);
        }
        return agreed;
    }

    private @Nullable String text(Property property, @Nullable Object value, String separator) {
        if (value instanceof Collection<?> elements) {
            return ConfigSource.joined(
                    elements.stream()
                            .map(element -> String.valueOf(element(property, element, separator)))
                            .toList(),
                    separator);
        }
        return value == null ? null : resolved(property, value.toString());
    }

    private @Nullable String element(Property list, @Nullable Object element, String separator) {
        return element instanceof Property own ? text(own, own.value(), separator) : text(list, element, separator);
    }

    private String resolved(Property property, String text) {
        try {
            return environment.getPlaceholderResolver().resolveRequiredPlaceholders(text);
        } catch (ConfigurationException unresolved) {
            throw SourceException.unsetReference(property.origin(), "write ${name:default}");
        } catch (StackOverflowError endless) {
            // Micronaut follows references as far as they go.
            throw SourceException.circularReference(property.origin());
        }
    }

    /** Where the text is: the first spelling that says something. */
    @Override
    public String origin(String variable) {
        List<Property> spellings = spellings(variable);
        for (Property property : spellings) {
            String text = text(property, property.value(), ",");
            if (text != null && !text.isEmpty()) {
                return property.origin();
            }
        }
        return spellings.isEmpty() ? "" : spellings.get(0).origin();
    }

    @Override
    public Collection<String> names() {
        return written.keySet();
    }

    @Override
    public String spelling(String name) {
        return written.getOrDefault(name, name);
    }
}
