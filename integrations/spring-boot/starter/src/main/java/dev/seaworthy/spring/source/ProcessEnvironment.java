package dev.seaworthy.spring.source;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The process environment and the files that it names, where Spring's own variables are not taken for typos. */
final class ProcessEnvironment implements ConfigSource {
    private final ConfigSource process;

    ProcessEnvironment(ConfigSource process) {
        this.process = process;
    }

    @Override
    public @Nullable String value(String variable) {
        return process.value(variable);
    }

    @Override
    public String origin(String variable) {
        return process.origin(variable);
    }

    @Override
    public boolean isWholeFile(String variable) {
        return process.isWholeFile(variable);
    }

    @Override
    public Collection<String> names() {
        List<String> names = new ArrayList<>(process.names());
        names.removeIf(PropertyName::isVariableOfSpring);
        return names;
    }

    @Override
    public ConfigSource in(Environment environment) {
        return new ProcessEnvironment(process.in(environment));
    }

    @Override
    public ConfigSource withoutSecretFiles(String... variables) {
        return new ProcessEnvironment(process.withoutSecretFiles(variables));
    }

    @Override
    public List<Problem> problems() {
        return process.problems();
    }

    @Override
    public List<Problem> warnings(Collection<String> variables, Collection<String> sensitive) {
        return process.warnings(variables, sensitive);
    }
}
