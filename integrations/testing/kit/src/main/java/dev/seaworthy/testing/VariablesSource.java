package dev.seaworthy.testing;

import dev.seaworthy.runtime.ConfigSource;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables of a test, of which reports speak as they would of a real process's. */
final class VariablesSource implements ConfigSource {
    private final Map<String, String> variables;

    VariablesSource(Map<String, String> variables) {
        this.variables = variables;
    }

    @Override
    public @Nullable String value(String variable) {
        return variables.get(variable);
    }

    @Override
    public String origin(String variable) {
        return "environment variable";
    }

    @Override
    public Collection<String> names() {
        return variables.keySet();
    }
}
