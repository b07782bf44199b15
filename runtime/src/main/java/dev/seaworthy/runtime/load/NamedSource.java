package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.source.ProcessVariables;

/** The variables of one of several groups, under the names that the loader has for those of each. */
final class NamedSource implements ConfigSource {
    private final ConfigSource source;
    private final String placeholder;
    private final String name;

    private NamedSource(ConfigSource source, String placeholder, String name) {
        this.source = source;
        this.placeholder = placeholder;
        this.name = name;
    }

    /**
     * Those of one group. The type is that of every source, so that a start which has no such group loads none of this.
     *
     * @param source where the values come from, or null for the environment of this process
     * @param placeholder what stands for the name in a variable
     * @param name the name
     */
    static ConfigSource of(@Nullable ConfigSource source, String placeholder, String name) {
        return new NamedSource(source == null ? ConfigSources.map(ProcessVariables.all()) : source, placeholder, name);
    }

    @Override
    public @Nullable String value(String variable) {
        return source.value(variable.replace(placeholder, name));
    }

    @Override
    public @Nullable String value(String variable, String separator) {
        return source.value(variable.replace(placeholder, name), separator);
    }
}
