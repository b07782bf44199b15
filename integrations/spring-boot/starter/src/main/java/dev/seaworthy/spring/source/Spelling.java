package dev.seaworthy.spring.source;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.SourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One way in which a variable is written in a property source: a property, or the elements of a list. */
final class Spelling {
    private final PropertyName name;
    private final SortedMap<Integer, String> elements = new TreeMap<>();

    Spelling(PropertyName name) {
        this.name = name;
    }

    /** Adds an element of the list that it is then. */
    void add(int place, String element) {
        elements.putIfAbsent(place, element);
    }

    /** The name, without a place. */
    PropertyName name() {
        return name;
    }

    /**
     * The text.
     *
     * @throws SourceException when a list has a gap: Spring refuses its elements too
     */
    @Nullable
    String text(PropertyTexts texts, String separator) {
        if (elements.isEmpty()) {
            return texts.of(name.written());
        }
        refuseGap(texts);
        List<String> all = new ArrayList<>();
        for (String element : elements.values()) {
            all.add(String.valueOf(texts.of(element)));
        }
        return ConfigSource.joined(all, separator);
    }

    private void refuseGap(PropertyTexts texts) {
        int next = 0;
        for (Map.Entry<Integer, String> element : elements.entrySet()) {
            if (element.getKey() != next) {
                String found = element.getValue();
                throw SourceException.gap(found, name.written() + "[" + next + "]", texts.origin(found, ""));
            }
            next++;
        }
    }

    /** The property where it stands, of a list that of the first element. */
    String property() {
        return elements.isEmpty()
                ? name.written()
                : elements.values().iterator().next();
    }

    String origin(PropertyTexts texts, String variable) {
        return texts.origin(property(), variable);
    }
}
