package dev.seaworthy.logging;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ForwardingSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A source that remembers the texts that it gave, for as long as a configuration is added. */
final class RememberedSource extends ForwardingSource {
    private final Map<String, String> texts;

    RememberedSource(ConfigSource source) {
        this(source, new HashMap<>());
    }

    private RememberedSource(ConfigSource source, Map<String, String> texts) {
        super(source);
        this.texts = texts;
    }

    /** The text that a loader got for a variable. */
    Optional<String> text(String variable) {
        return Optional.ofNullable(texts.get(variable));
    }

    @Override
    protected ConfigSource around(ConfigSource other) {
        return new RememberedSource(other, texts);
    }

    @Override
    public @Nullable String value(String variable) {
        return remembered(variable, super.value(variable));
    }

    @Override
    public @Nullable String value(String variable, String separator) {
        return remembered(variable, super.value(variable, separator));
    }

    private @Nullable String remembered(String variable, @Nullable String text) {
        if (text != null) {
            texts.put(variable, text);
        }
        return text;
    }
}
