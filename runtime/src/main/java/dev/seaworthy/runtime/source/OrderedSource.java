package dev.seaworthy.runtime.source;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Several sources: the first that has a variable wins. */
public final class OrderedSource implements ConfigSource {
    private final ConfigSource[] sources;

    public OrderedSource(ConfigSource[] sources) {
        this.sources = sources;
    }

    @Override
    public @Nullable String value(String variable) {
        String empty = null;
        for (ConfigSource source : sources) {
            String text = source.value(variable);
            if (text != null && !text.isEmpty()) {
                return text;
            }
            empty = empty == null ? text : empty;
        }
        return empty;
    }

    @Override
    public @Nullable String value(String variable, String separator) {
        String empty = null;
        for (ConfigSource source : sources) {
            String text = source.value(variable, separator);
            if (text != null && !text.isEmpty()) {
                return text;
            }
            empty = empty == null ? text : empty;
        }
        return empty;
    }

    @Override
    public String origin(String variable) {
        ConfigSource winner = winner(variable);
        return winner == null ? "configuration source" : winner.origin(variable);
    }

    @Override
    public boolean isWholeFile(String variable) {
        ConfigSource winner = winner(variable);
        return winner != null && winner.isWholeFile(variable);
    }

    /** The source whose text it is: the first that has one, or else the first with an empty one. */
    private @Nullable ConfigSource winner(String variable) {
        ConfigSource empty = null;
        for (ConfigSource source : sources) {
            String text = source.value(variable);
            if (text != null && !text.isEmpty()) {
                return source;
            }
            empty = empty == null && text != null ? source : empty;
        }
        return empty;
    }

    @Override
    public Collection<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (ConfigSource source : sources) {
            names.addAll(source.names());
        }
        return names;
    }

    /** As the strongest of the sources that have it writes it. */
    @Override
    public String spelling(String name) {
        for (ConfigSource source : sources) {
            if (source.names().contains(name)) {
                return source.spelling(name);
            }
        }
        return name;
    }

    @Override
    public ConfigSource in(Environment environment) {
        ConfigSource[] there = new ConfigSource[sources.length];
        for (int i = 0; i < sources.length; i++) {
            there[i] = sources[i].in(environment);
        }
        return new OrderedSource(there);
    }

    @Override
    public ConfigSource in(Environment environment, String name) {
        ConfigSource[] there = new ConfigSource[sources.length];
        for (int i = 0; i < sources.length; i++) {
            there[i] = sources[i].in(environment, name);
        }
        return new OrderedSource(there);
    }

    @Override
    public ConfigSource withoutSecretFiles(String... variables) {
        ConfigSource[] without = new ConfigSource[sources.length];
        for (int i = 0; i < sources.length; i++) {
            without[i] = sources[i].withoutSecretFiles(variables);
        }
        return new OrderedSource(without);
    }

    @Override
    public List<Problem> problems() {
        List<Problem> problems = List.of();
        for (ConfigSource source : sources) {
            problems = joined(problems, source.problems());
        }
        return problems;
    }

    @Override
    public List<Problem> warnings(Collection<String> variables, Collection<String> sensitive) {
        List<Problem> warnings = List.of();
        for (ConfigSource source : sources) {
            warnings = joined(warnings, source.warnings(variables, sensitive));
        }
        return warnings;
    }

    private static List<Problem> joined(List<Problem> first, List<Problem> second) {
        if (first.isEmpty()) {
            return second;
        }
        List<Problem> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
