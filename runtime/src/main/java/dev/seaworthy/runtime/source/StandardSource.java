package dev.seaworthy.runtime.source;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.dotenv.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The process environment, the secret files that it names, and, in development, dotenv files. It is on the path of every
 * start: what has to do with files is in classes of their own, which load only where a file is named or may be read.
 */
public final class StandardSource implements ConfigSource {
    public static final String ENVIRONMENT_VARIABLE = "environment variable";
    public static final String SUFFIX = "_FILE";
    public static final String CREDENTIALS = "CREDENTIALS_DIRECTORY";

    /** The variable that waives rules: who waives one writes so where everybody sees it, never into a file of secrets. */
    public static final String WAIVE = "SEAWORTHY_WAIVE";

    private final Map<String, String> environment;
    private final String environmentVariable;
    private final @Nullable SecretFiles secretFiles;
    private final @Nullable Path directory;
    private final boolean readsDotenv;
    private @Nullable Files dotenvFiles;

    /** The source of this process. */
    public StandardSource(String environmentVariable, boolean readsDotenv, String[] ownFiles) {
        this(ProcessVariables.all(), null, environmentVariable, readsDotenv, ownFiles);
    }

    /** The source of a process that has another environment and another working directory. */
    public StandardSource(
            Map<String, String> environment,
            @Nullable Path directory,
            String environmentVariable,
            boolean readsDotenv,
            String[] ownFiles) {
        this(environment, directory, environmentVariable, readsDotenv, secretFiles(environment, directory, ownFiles));
    }

    private StandardSource(
            Map<String, String> environment,
            @Nullable Path directory,
            String environmentVariable,
            boolean readsDotenv,
            @Nullable SecretFiles secretFiles) {
        this.environment = environment;
        this.directory = directory;
        this.environmentVariable = environmentVariable;
        this.readsDotenv = readsDotenv;
        this.secretFiles = secretFiles;
    }

    private static @Nullable SecretFiles secretFiles(
            Map<String, String> environment, @Nullable Path directory, String[] ownFiles) {
        for (String name : environment.keySet()) {
            if (name.endsWith(SUFFIX) || name.equals(CREDENTIALS)) {
                return SecretFiles.in(environment, directory, ownFiles);
            }
        }
        return null;
    }

    @Override
    public @Nullable String value(String variable) {
        String text = environment.get(variable);
        boolean isEnvironment = variable.equals(environmentVariable);
        if (secretFiles != null && mayHaveFile(variable)) {
            text = secretFiles.value(variable, text);
        }
        // One that is set and empty is a mistake of the process, which no file hides.
        return isEnvironment && readsDotenv && text == null ? dotenvFiles().environment(variable) : text;
    }

    private boolean mayHaveFile(String variable) {
        return !variable.equals(environmentVariable) && !variable.equals(WAIVE);
    }

    @Override
    public boolean isWholeFile(String variable) {
        String text = environment.get(variable);
        return secretFiles != null
                && mayHaveFile(variable)
                && secretFiles.has(variable)
                && (text == null || text.isEmpty());
    }

    @Override
    public String origin(String variable) {
        String text = environment.get(variable);
        if (text != null && !isWholeFile(variable)) {
            return ENVIRONMENT_VARIABLE;
        }
        if (variable.equals(environmentVariable)) {
            String dotenv = readsDotenv ? dotenvFiles().environmentOrigin(variable) : null;
            return dotenv == null ? ENVIRONMENT_VARIABLE : dotenv;
        }
        return secretFiles == null ? ENVIRONMENT_VARIABLE : secretFiles.origin(variable);
    }

    @Override
    public Collection<String> names() {
        List<String> names = new ArrayList<>(environment.keySet());
        if (secretFiles != null) {
            names.addAll(secretFiles.names());
        }
        return names;
    }

    @Override
    public ConfigSource in(Environment environment) {
        return readsDotenv && environment == Environment.DEVELOPMENT
                ? new DevelopmentSource(this, dotenvFiles(), environmentVariable)
                : this;
    }

    @Override
    public ConfigSource withoutSecretFiles(String... variables) {
        if (secretFiles == null) {
            return this;
        }
        return new StandardSource(
                environment, directory, environmentVariable, readsDotenv, secretFiles.without(variables));
    }

    @Override
    public List<Problem> problems() {
        return secretFiles == null ? List.of() : secretFiles.problems();
    }

    private Files dotenvFiles() {
        Files files = dotenvFiles;
        if (files == null) {
            files = new Files(directory == null ? Path.of("") : directory, environment);
            dotenvFiles = files;
        }
        return files;
    }
}
