package dev.seaworthy.spring.source;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.ForwardingSource;
import dev.seaworthy.runtime.SourceException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertySource;

/**
 * A file of a developer's home directory that devtools puts before everything else, the command line included. It is one machine's,
 * so that it counts in development alone, and does not say which environment this is where the start says it.
 */
final class DevtoolsFile extends ForwardingSource {
    private final Words words;
    private final boolean counts;

    private DevtoolsFile(ConfigSource file, Words words, boolean counts) {
        super(file);
        this.words = words;
        this.counts = counts;
    }

    /** Whether devtools adds a property source for such a file. */
    static boolean is(PropertySource<?> properties) {
        return properties.getName().startsWith("devtools-local");
    }

    /**
     * Such a file.
     *
     * @param file what it has
     * @param environmentVariable the variable that says which environment this is
     * @param names what the environments are called
     * @param start what says it for this start: the process environment and whatever is stronger
     */
    static ConfigSource of(
            ConfigSource file, String environmentVariable, EnvironmentNames names, List<ConfigSource> start) {
        return new DevtoolsFile(file, new Words(environmentVariable, names, start), true);
    }

    @Override
    protected ConfigSource around(ConfigSource other) {
        return new DevtoolsFile(other, words, counts);
    }

    @Override
    public ConfigSource in(Environment environment) {
        return new DevtoolsFile(this, words, environment == Environment.DEVELOPMENT);
    }

    @Override
    public ConfigSource in(Environment environment, String name) {
        return in(environment);
    }

    @Override
    public @Nullable String value(String variable) {
        return judged(variable, super.value(variable));
    }

    @Override
    public @Nullable String value(String variable, String separator) {
        return judged(variable, super.value(variable, separator));
    }

    private @Nullable String judged(String variable, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return text;
        }
        boolean isEnvironment = variable.equals(words.environmentVariable());
        if (isEnvironment) {
            words.refuseOther(text, super.origin(variable));
        }
        if (!counts || (isEnvironment && words.isOutsideDevelopment(text))) {
            throw new SourceException(
                    "conflict",
                    "comes from a file of devtools, which counts in development alone",
                    super.origin(variable),
                    "remove it from that file");
        }
        return text;
    }

    /** What is said of the environment elsewhere. */
    private record Words(String environmentVariable, EnvironmentNames names, List<ConfigSource> start) {
        void refuseOther(String text, String origin) {
            for (ConfigSource source : start) {
                String other = source.withoutSecretFiles(environmentVariable).value(environmentVariable);
                if (other != null && !other.isEmpty() && !isSame(text, other)) {
                    throw SourceException.conflict(origin, source.origin(environmentVariable));
                }
            }
        }

        private boolean isSame(String one, String other) {
            return one.strip().equals(other.strip())
                    || (names.environment(one).isPresent()
                            && names.environment(one).equals(names.environment(other)));
        }

        boolean isOutsideDevelopment(String text) {
            Optional<Environment> environment = names.environment(text);
            return environment.isPresent() && environment.get() != Environment.DEVELOPMENT;
        }
    }
}
