package dev.seaworthy.testing;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.ForwardingSource;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.SourceException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a test, of which reports speak as they would of a real process's. What a process would read in a file that
 * they name is refused rather than read: a test is the same on every machine.
 */
final class VariablesSource extends ForwardingSource {
    private static final String CREDENTIALS = "CREDENTIALS_DIRECTORY";

    private final boolean namesCredentials;

    VariablesSource(Map<String, String> variables) {
        this(ConfigSources.environment(withoutCredentials(variables)), namesCredentials(variables));
    }

    private VariablesSource(ConfigSource process, boolean namesCredentials) {
        super(process);
        this.namesCredentials = namesCredentials;
    }

    private static boolean namesCredentials(Map<String, String> variables) {
        return !variables.getOrDefault(CREDENTIALS, "").isEmpty();
    }

    /** A process lists the directory to know what is in it. */
    private static Map<String, String> withoutCredentials(Map<String, String> variables) {
        Map<String, String> others = new LinkedHashMap<>(variables);
        others.remove(CREDENTIALS);
        return others;
    }

    @Override
    protected ConfigSource around(ConfigSource other) {
        return new VariablesSource(other, namesCredentials);
    }

    @Override
    public @Nullable String value(String variable) {
        refuseFile(variable);
        return super.value(variable);
    }

    @Override
    public @Nullable String value(String variable, String separator) {
        refuseFile(variable);
        return super.value(variable, separator);
    }

    /** A variable that is set beside its file is a conflict, which the process finds without reading. */
    private void refuseFile(String variable) {
        if (isWholeFile(variable)) {
            String name = variable + Names.FILE;
            throw new SourceException(
                    "unreadable",
                    "is in the file that " + name + " names, and a test reads no such file",
                    "",
                    "leave " + name + " out, and set " + variable + " to what the file would hold");
        }
    }

    @Override
    public List<Problem> warnings(Collection<String> variables, Collection<String> sensitive) {
        if (!namesCredentials) {
            return super.warnings(variables, sensitive);
        }
        return List.of(new Problem(
                "unreadable",
                CREDENTIALS,
                "names a directory of files, and a test reads none of them",
                "",
                "leave it out, and set each variable to what its file would hold"));
    }
}
