package dev.seaworthy.runtime;

import dev.seaworthy.Environment;
import java.util.Collection;
import java.util.List;

/**
 * A source that answers what another one answers, but for the methods that a subclass overrides.
 *
 * <pre>{@code
 * final class VaultSource extends ForwardingSource {
 *     VaultSource(ConfigSource secrets) {
 *         super(secrets);
 *     }
 *
 *     @Override
 *     public String origin(String variable) {
 *         return "vault, " + super.origin(variable);
 *     }
 *
 *     @Override
 *     protected ConfigSource around(ConfigSource other) {
 *         return new VaultSource(other);
 *     }
 * }
 * }</pre>
 *
 * <p>A subclass that gives other texts overrides both {@link #value(String)} and {@link #value(String, String)}.
 */
public abstract class ForwardingSource implements ConfigSource {
    private final ConfigSource source;

    /**
     * A source around another one.
     *
     * @param source the source that answers
     */
    protected ForwardingSource(ConfigSource source) {
        this.source = source;
    }

    /**
     * The same as this around another source: what this one's becomes in an environment, or without secret files.
     *
     * @param other the source that answers there
     * @return a source around it
     */
    protected abstract ConfigSource around(ConfigSource other);

    @Override
    public @Nullable String value(String variable) {
        return source.value(variable);
    }

    @Override
    public @Nullable String value(String variable, String separator) {
        return source.value(variable, separator);
    }

    @Override
    public String origin(String variable) {
        return source.origin(variable);
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
    public String spelling(String name) {
        return source.spelling(name);
    }

    @Override
    public ConfigSource in(Environment environment) {
        return around(source.in(environment));
    }

    @Override
    public ConfigSource in(Environment environment, String name) {
        return around(source.in(environment, name));
    }

    @Override
    public ConfigSource withoutSecretFiles(String... variables) {
        return around(source.withoutSecretFiles(variables));
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
