package dev.seaworthy.runtime.source;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Nullable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A map from name to text. */
public final class MapSource implements ConfigSource {
    private final Map<String, String> values;

    public MapSource(Map<String, String> values) {
        this.values = values;
    }

    @Override
    public @Nullable String value(String variable) {
        return values.get(variable);
    }

    @Override
    public String origin(String variable) {
        return "map";
    }

    @Override
    public Collection<String> names() {
        for (String name : values.keySet()) {
            if (name == null) {
                return withoutNull(values.keySet());
            }
        }
        return values.keySet();
    }

    /** A map may have a value for null, which no variable is called. */
    private static Collection<String> withoutNull(Collection<String> names) {
        List<String> others = new ArrayList<>(names.size());
        for (String name : names) {
            if (name != null) {
                others.add(name);
            }
        }
        return others;
    }
}
