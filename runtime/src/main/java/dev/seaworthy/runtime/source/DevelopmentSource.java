package dev.seaworthy.runtime.source;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.dotenv.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The standard source as it is in development: where the process has nothing, the dotenv files may. */
final class DevelopmentSource implements ConfigSource {
    private final ConfigSource process;
    private final Files dotenvFiles;
    private final String environmentVariable;

    DevelopmentSource(ConfigSource process, Files dotenvFiles, String environmentVariable) {
        this.process = process;
        this.dotenvFiles = dotenvFiles;
        this.environmentVariable = environmentVariable;
    }

    @Override
    public @Nullable String value(String variable) {
        String text = process.value(variable);
        if ((text != null && !text.isEmpty()) || variable.equals(environmentVariable)) {
            return text;
        }
        String ofFiles = dotenvFiles.value(variable);
        return hides(text, ofFiles) ? text : ofFiles;
    }

    /** Whether an empty text of the process, or none, is the answer anyway: the files have none that says more. */
    private static boolean hides(@Nullable String ofProcess, @Nullable String ofFiles) {
        return ofFiles == null || (ofProcess != null && ofFiles.isEmpty());
    }

    @Override
    public String origin(String variable) {
        String text = process.value(variable);
        if ((text != null && !text.isEmpty()) || variable.equals(environmentVariable)) {
            return process.origin(variable);
        }
        return hides(text, dotenvFiles.value(variable)) ? process.origin(variable) : dotenvFiles.origin(variable);
    }

    @Override
    public boolean isWholeFile(String variable) {
        String text = process.value(variable);
        boolean isOfProcess = (text != null && !text.isEmpty()) || hides(text, dotenvFiles.value(variable));
        return isOfProcess && process.isWholeFile(variable);
    }

    @Override
    public Collection<String> names() {
        List<String> names = new ArrayList<>(process.names());
        names.addAll(dotenvFiles.names());
        return names;
    }

    @Override
    public ConfigSource withoutSecretFiles(String... variables) {
        return new DevelopmentSource(process.withoutSecretFiles(variables), dotenvFiles, environmentVariable);
    }

    @Override
    public List<Problem> problems() {
        List<Problem> problems = process.problems();
        List<Problem> more = dotenvFiles.problems();
        if (more.isEmpty()) {
            return problems;
        }
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(more);
        return all;
    }

    @Override
    public List<Problem> warnings(Collection<String> variables, Collection<String> sensitive) {
        return dotenvFiles.warnings(variables, sensitive);
    }
}
