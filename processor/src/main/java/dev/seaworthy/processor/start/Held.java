package dev.seaworthy.processor.start;

import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.processor.model.ValueType;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.convert.UrlSet;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The value of one setting as a program holds it: one, or a list, a set or a map of what was added. */
final class Held {
    private final ValueType type;
    private final List<String> names = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    Held(ValueType type) {
        this.type = type;
    }

    /**
     * Converts a text, or an element of one, and adds it.
     *
     * @return whether a set does not have it already
     * @throws dev.seaworthy.runtime.MalformedException when it is not of the type
     */
    boolean add(String element) {
        if (type.shape() == Shape.MAP) {
            addEntry(
                    Convert.entryName(element, type.separator(), type.keySeparator()),
                    Convert.entryValue(element, type.keySeparator()));
            return true;
        }
        values.add(type.scalar().value(element));
        boolean isNew =
                type.shape() != Shape.SET || type.scalar().distinct(values).size() == values.size();
        if (!isNew) {
            values.remove(values.size() - 1);
        }
        return isNew;
    }

    private void addEntry(String name, String text) {
        Object value = type.scalar().value(text);
        if (names.contains(name)) {
            throw Convert.entryTwice(name);
        }
        names.add(name);
        values.add(value);
    }

    /** The value, when every element was one. */
    Object value() {
        return switch (type.shape()) {
            case SINGLE -> values.get(0);
            case LIST -> values;
            case SET -> set();
            case MAP -> map();
        };
    }

    @SuppressWarnings("URLEqualsHashCode") // This set compares the texts of URLs.
    private Set<?> set() {
        if (!type.scalar().is(ScalarType.URL)) {
            return new LinkedHashSet<>(values);
        }
        UrlSet urls = new UrlSet();
        values.forEach(value -> urls.add((URL) value));
        return urls;
    }

    private Map<String, Object> map() {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            entries.put(names.get(i), values.get(i));
        }
        return entries;
    }
}
