package dev.seaworthy.runtime;

import dev.seaworthy.runtime.text.Nullable;
import java.util.Collection;
import java.util.Map;

/** A map from name to text. */
final class MapSource implements ConfigSource {
    private final Map<String, String> values;

    MapSource(Map<String, String> values) {
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
        return values.keySet();
    }
}
