package dev.seaworthy.logging;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Problem;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A source that remembers the texts that it gave, for as long as a configuration is added. */
final class RememberedSource implements ConfigSource {
    private final ConfigSource source;
    private final Map<String, String> texts;

    RememberedSource(ConfigSource source) {
        this(source, new HashMap<>());
    }

    private RememberedSource(ConfigSource source, Map<String, String> texts) {
        this.source = source;
        this.texts = texts;
    }

    /** The text that a loader got for a variable. */
    Optional<String> text(String variable) {
        return Optional.ofNullable(texts.get(variable));
    }

    @Override
    public @Nullable String value(String variable) {
        String text = source.value(variable);
        if (text != null) {
            texts.put(variable, text);
        }
        return text;
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
    public ConfigSource in(Environment environment) {
        return new RememberedSource(source.in(environment), texts);
    }

    @Override
    public ConfigSource withoutSecretFiles(String... variables) {
        return new RememberedSource(source.withoutSecretFiles(variables), texts);
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
