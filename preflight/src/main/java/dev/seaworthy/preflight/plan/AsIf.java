package dev.seaworthy.preflight.plan;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ForwardingSource;
import dev.seaworthy.runtime.load.FilesElsewhere;
import dev.seaworthy.runtime.load.SourceElsewhere;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source, as if it said that this is another environment. */
public final class AsIf extends ForwardingSource implements SourceElsewhere {
    /** What the origin of the environment is then called: the option that says it. */
    public static final String OPTION = "--environment";

    private final @Nullable SourceElsewhere elsewhere;
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
        super(source);
        this.elsewhere = source instanceof SourceElsewhere known ? known : null;
        this.environmentVariable = environmentVariable;
        this.environment = environment;
    }

    @Override
    protected ConfigSource around(ConfigSource other) {
        return new AsIf(other, environmentVariable, environment);
    }

    @Override
    public @Nullable FilesElsewhere files() {
        return elsewhere == null ? null : elsewhere.files();
    }

    @Override
    public List<String> open(String variable) {
        return elsewhere == null || variable.equals(environmentVariable) ? List.of() : elsewhere.open(variable);
    }

    @Override
    public @Nullable String value(String variable) {
        return variable.equals(environmentVariable) ? environment.variableValue() : super.value(variable);
    }

    @Override
    public String origin(String variable) {
        return variable.equals(environmentVariable) ? OPTION : super.origin(variable);
    }

    @Override
    public boolean isWholeFile(String variable) {
        return !variable.equals(environmentVariable) && super.isWholeFile(variable);
    }
}
