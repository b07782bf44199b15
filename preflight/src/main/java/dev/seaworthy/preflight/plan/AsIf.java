package dev.seaworthy.preflight.plan;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ForwardingSource;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.load.FilesElsewhere;
import dev.seaworthy.runtime.load.SourceElsewhere;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source, as if it said that this is another environment. */
public final class AsIf extends ForwardingSource implements SourceElsewhere {
    /** What the origin of the environment is then called: the option that says it. */
    public static final String OPTION = "--environment";

    private final @Nullable SourceElsewhere elsewhere;
    private final String environmentVariable;
    private final Environment environment;
    private final WrittenEnvironment written;

    /**
     * A source in another environment, whatever it says itself.
     *
     * @param source the source
     * @param environmentVariable the variable that says which environment this is
     * @param environment the environment
     */
    public AsIf(ConfigSource source, String environmentVariable, Environment environment) {
        this(source, environmentVariable, environment, WrittenEnvironment.NONE);
    }

    /**
     * A source in another environment.
     *
     * @param source the source
     * @param environmentVariable the variable that says which environment this is
     * @param environment the environment
     * @param written what is to be known of the environment that the source has
     */
    public AsIf(ConfigSource source, String environmentVariable, Environment environment, WrittenEnvironment written) {
        super(source);
        this.elsewhere = source instanceof SourceElsewhere known ? known : null;
        this.environmentVariable = environmentVariable;
        this.environment = environment;
        this.written = written;
    }

    @Override
    protected ConfigSource around(ConfigSource other) {
        return new AsIf(other, environmentVariable, environment, written);
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

    @Override
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(written.problems());
        problems.addAll(super.problems());
        return problems;
    }

    @Override
    public List<Problem> warnings(Collection<String> variables, Collection<String> sensitive) {
        List<Problem> warnings = new ArrayList<>(written.warnings());
        warnings.addAll(super.warnings(variables, sensitive));
        return warnings;
    }
}
