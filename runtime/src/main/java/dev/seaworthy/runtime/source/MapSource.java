package dev.seaworthy.runtime.source;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Nullable;
import java.util.Collection;
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
        return values.keySet();
    }
}
