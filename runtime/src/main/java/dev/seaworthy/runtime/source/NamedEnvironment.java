package dev.seaworthy.runtime.source;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.ForwardingSource;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.SourceException;
import java.util.Optional;

/**
 * A source whose environment has one of the names that every configuration knows, whatever name it is written by. Only
 * configurations that have names of their own read through it.
 */
public final class NamedEnvironment extends ForwardingSource {
    private final ConfigSource source;
    private final EnvironmentNames names;
    private final String environmentVariable;

    private NamedEnvironment(EnvironmentNames names, String environmentVariable, ConfigSource source) {
        super(source);
        this.source = source;
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
        String text = source.value(variable);
        if (text == null || !variable.equals(environmentVariable)) {
            return text;
        }
        Optional<Environment> environment = names.environment(text.strip());
        return environment.isPresent() ? environment.get().variableValue() : text;
    }

    @Override
    public String origin(String variable) {
        String origin = source.origin(variable);
        String word = variable.equals(environmentVariable) ? word(variable, source) : "";
        return names.isOwn(word) ? origin + ", as " + word : origin;
    }

    /** In an environment by the name that is written, whichever part of the source gives it. */
    @Override
    public ConfigSource in(Environment environment) {
        return in(environment, name(environment, names, environmentVariable, source));
    }

    /** The name of an environment that a source has, or the one that every configuration knows. */
    static String name(
            Environment environment, EnvironmentNames names, String environmentVariable, ConfigSource source) {
        String word = word(environmentVariable, source);
        return names.of(environment).contains(word) ? word : environment.variableValue();
    }

    private static String word(String environmentVariable, ConfigSource source) {
        try {
            String text = source.value(environmentVariable);
            return text == null ? "" : text.strip();
        } catch (SourceException unreadable) {
            return ""; // The report has it already.
        }
    }
}
