package dev.seaworthy.runtime.source;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A source whose environment has one of the names that every configuration knows, whatever name it is written by. Only
 * configurations that have names of their own read through it.
 */
public final class NamedEnvironment implements ConfigSource {
    private final EnvironmentNames names;
    private final String environmentVariable;
    private final ConfigSource source;

    private NamedEnvironment(EnvironmentNames names, String environmentVariable, ConfigSource source) {
        this.names = names;
        this.environmentVariable = environmentVariable;
        this.source = source;
    }

    /** A source, read with the names of a configuration. */
    public static ConfigSource of(EnvironmentNames names, String environmentVariable, ConfigSource source) {
        return new NamedEnvironment(names, environmentVariable, source);
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
    public @Nullable String value(String variable, String separator) {
        return source.value(variable, separator);
    }

    @Override
    public String origin(String variable) {
        String origin = source.origin(variable);
        if (!variable.equals(environmentVariable)) {
            return origin;
        }
        String text = source.value(variable);
        String word = text == null ? "" : text.strip();
        return names.isOwn(word) ? origin + ", as " + word : origin;
    }

    @Override
    public boolean isWholeFile(String variable) {
        return source.isWholeFile(variable);
    }

    @Override
    public Collection<String> names() {
        return source.names();
    }

    @Override
    public ConfigSource in(Environment environment) {
        return new NamedEnvironment(names, environmentVariable, source.in(environment));
    }

    @Override
    public ConfigSource withoutSecretFiles(String... variables) {
        return new NamedEnvironment(names, environmentVariable, source.withoutSecretFiles(variables));
    }

    @Override
    public List<Problem> problems() {
        return source.problems();
    }

    @Override
    public List<Problem> warnings(Collection<String> variables, Collection<String> sensitive) {
        return source.warnings(variables, sensitive);
    }
}
