package dev.seaworthy.runtime.source;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Nullable;
import java.util.function.Function;

/** A function from name to text. */
public final class FunctionSource implements ConfigSource {
    private final String origin;
    private final Function<String, @Nullable String> values;

    public FunctionSource(String origin, Function<String, @Nullable String> values) {
        this.origin = origin;
        this.values = values;
    }

    @Override
    public @Nullable String value(String variable) {
        return values.apply(variable);
    }

    @Override
    public String origin(String variable) {
        return origin;
    }
}
