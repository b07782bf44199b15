package dev.seaworthy.runtime.source;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.ForwardingSource;
import dev.seaworthy.runtime.Nullable;
import java.util.Optional;

/**
 * A source whose environment has one of the names that every configuration knows, whatever name it is written by. Only
 * configurations that have names of their own read through it.
 */
public final class NamedEnvironment extends ForwardingSource {
    private final EnvironmentNames names;
    private final String environmentVariable;

    private NamedEnvironment(EnvironmentNames names, String environmentVariable, ConfigSource source) {
        super(source);
        this.names = names;
        this.environmentVariable = environmentVariable;
    }

    /** A source, read with the names of a configuration. */
    public static ConfigSource of(EnvironmentNames names, String environmentVariable, ConfigSource source) {
        return new NamedEnvironment(names, environmentVariable, source);
    }

    @Override
    protected ConfigSource around(ConfigSource other) {
        return of(names, environmentVariable, other);
    }

    @Override
    public @Nullable String value(String variable) {
        String text = super.value(variable);
        if (text == null || !variable.equals(environmentVariable)) {
            return text;
        }
        Optional<Environment> environment = names.environment(text.strip());
        return environment.isPresent() ? environment.get().variableValue() : text;
    }

    @Override
    public String origin(String variable) {
        String origin = super.origin(variable);
        if (!variable.equals(environmentVariable)) {
            return origin;
        }
        String text = super.value(variable);
        String word = text == null ? "" : text.strip();
        return names.isOwn(word) ? origin + ", as " + word : origin;
    }
}
