package dev.seaworthy.spring.source;

import dev.seaworthy.runtime.ConfigSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.env.ConfigTreePropertySource;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.StandardEnvironment;

/** One property source that knows its names, such as {@code application.yml} or the command line. */
final class ListedProperties implements ConfigSource {
    private final EnumerablePropertySource<?> properties;
    private final PropertyTexts texts;
    private final Map<String, String> written = new HashMap<>();
    private final Map<String, Map<Integer, String>> lists = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    ListedProperties(EnumerablePropertySource<?> properties, PropertyResolver references) {
        this.properties = properties;
        this.texts = new PropertyTexts(properties, references);
        boolean isOfJvm = properties.getName().equals(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        for (String each : sortedNames()) {
            PropertyName name = new PropertyName(each);
            if (!isOfJvm || !name.isOfJvm()) {
                add(name);
            }
        }
    }

    private String[] sortedNames() {
        String[] names = properties.getPropertyNames();
        Arrays.sort(names);
        return names;
    }

    private void add(PropertyName name) {
        if (name.place().isPresent()) {
            lists.computeIfAbsent(name.variable(), unused -> new TreeMap<>())
                    .putIfAbsent(name.place().get(), name.written());
        } else {
            written.putIfAbsent(name.variable(), name.written());
        }
    }

    @Override
    public @Nullable String value(String variable) {
        return value(variable, ",");
    }

    @Override
    public @Nullable String value(String variable, String separator) {
        asked.add(PropertyName.variable(variable));
        String name = nameFor(variable);
        String text = name == null ? null : texts.of(name);
        Map<Integer, String> list = lists.get(PropertyName.variable(variable));
        return text == null && list != null ? joined(list.values(), separator) : text;
    }

    /** The name that a variable has here: its own before another way to write it. */
    private @Nullable String nameFor(String variable) {
        return properties.containsProperty(variable) ? variable : written.get(PropertyName.variable(variable));
    }

    private String joined(Collection<String> names, String separator) {
        List<String> elements = new ArrayList<>();
        for (String name : names) {
            elements.add(String.valueOf(texts.of(name)));
        }
        return ConfigSource.joined(elements, separator);
    }

    @Override
    public String origin(String variable) {
        String name = nameFor(variable);
        if (name != null) {
            return texts.origin(name, variable);
        }
        Map<Integer, String> list = lists.getOrDefault(PropertyName.variable(variable), Map.of());
        return texts.origin(list.isEmpty() ? variable : list.values().iterator().next(), variable);
    }

    @Override
    public boolean isWholeFile(String variable) {
        return properties instanceof ConfigTreePropertySource;
    }

    /** The names that no setting has asked for, as they are written, without those of Spring and of the JVM. */
    @Override
    public Collection<String> names() {
        List<String> names = new ArrayList<>();
        for (String each : sortedNames()) {
            PropertyName name = new PropertyName(each);
            if (!name.isOfFramework() && !asked.contains(name.variable())) {
                names.add(name.stem());
            }
        }
        return names;
    }
}
