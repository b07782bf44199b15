package dev.seaworthy.runtime.source;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.dotenv.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What {@link StandardSource} reads, for a configuration that has names of its own for the environments: in {@code test} the dotenv
 * files of that name. It is a source of its own, so that the start of all other configurations knows nothing of names.
 */
public final class NamedProcess implements ConfigSource {
    private final EnvironmentNames names;
    private final String environmentVariable;
    private final Map<String, String> environment;
    private final Path directory;
    private final ConfigSource process;
    private final Files dotenvFiles;

    /** The source of this process. */
    public NamedProcess(EnvironmentNames names, String environmentVariable, String[] ownFiles) {
        this(names, ProcessVariables.all(), Path.of(""), environmentVariable, ownFiles);
    }

    /** The source of a process that has another environment and another working directory. */
    public NamedProcess(
            EnvironmentNames names,
            Map<String, String> environment,
            Path directory,
            String environmentVariable,
            String[] ownFiles) {
        this(
                names,
                environmentVariable,
                environment,
                directory,
                new StandardSource(environment, directory, environmentVariable, false, ownFiles),
                new Files(directory, environment));
    }

    private NamedProcess(
            EnvironmentNames names,
            String environmentVariable,
            Map<String, String> environment,
            Path directory,
            ConfigSource process,
            Files dotenvFiles) {
        this.names = names;
        this.environmentVariable = environmentVariable;
        this.environment = environment;
        this.directory = directory;
        this.process = process;
        this.dotenvFiles = dotenvFiles;
    }

    @Override
    public @Nullable String value(String variable) {
        String text = process.value(variable);
        return text == null && variable.equals(environmentVariable) ? dotenvFiles.environment(variable, names) : text;
    }

    @Override
    public String origin(String variable) {
        if (variable.equals(environmentVariable) && process.value(variable) == null) {
            String dotenv = dotenvFiles.environmentOrigin(variable);
            return dotenv == null ? process.origin(variable) : dotenv;
        }
        return process.origin(variable);
    }

    @Override
    public boolean isWholeFile(String variable) {
        return process.isWholeFile(variable);
    }

    @Override
    public Collection<String> names() {
        return process.names();
    }

    @Override
    public ConfigSource in(Environment environment) {
        return in(environment, NamedEnvironment.name(environment, names, environmentVariable, this));
    }

    /** In development by the name that is written, which something other than this process may have given. */
    @Override
    public ConfigSource in(Environment environment, String name) {
        if (environment != Environment.DEVELOPMENT) {
            return this;
        }
        Files files = names.isOwn(name) ? Files.named(directory, this.environment, name) : dotenvFiles;
        return new DevelopmentSource(this, files, environmentVariable);
    }

    @Override
    public ConfigSource withoutSecretFiles(String... variables) {
        return new NamedProcess(
                names, environmentVariable, environment, directory, process.withoutSecretFiles(variables), dotenvFiles);
    }

    @Override
    public List<Problem> problems() {
        return process.problems();
    }
}
