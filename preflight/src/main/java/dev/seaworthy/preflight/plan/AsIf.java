package dev.seaworthy.preflight.plan;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Problem;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source, as if it said that this is another environment. */
public final class AsIf implements ConfigSource {
    /** What the origin of the environment is then called: the option that says it. */
    public static final String OPTION = "--environment";

    private final ConfigSource source;
    private final String environmentVariable;
    private final Environment environment;

    /**
     * A source in another environment.
     *
     * @param source the source
     * @param environmentVariable the variable that says which environment this is
     * @param environment the environment
     */
    public AsIf(ConfigSource source, String environmentVariable, Environment environment) {
        this.source = source;
        this.environmentVariable = environmentVariable;
        this.environment = environment;
    }

    @Override
    public @Nullable String value(String variable) {
        return variable.equals(environmentVariable) ? environment.variableValue() : source.value(variable);
    }

    @Override
    public String origin(String variable) {
        return variable.equals(environmentVariable) ? OPTION : source.origin(variable);
    }

    @Override
    public boolean isWholeFile(String variable) {
        return !variable.equals(environmentVariable) && source.isWholeFile(variable);
    }

    @Override
    public Collection<String> names() {
        return source.names();
    }

    @Override
    public ConfigSource in(Environment other) {
        return new AsIf(source.in(other), environmentVariable, environment);
    }

    @Override
    public ConfigSource withoutSecretFiles(String... variables) {
        return new AsIf(source.withoutSecretFiles(variables), environmentVariable, environment);
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
