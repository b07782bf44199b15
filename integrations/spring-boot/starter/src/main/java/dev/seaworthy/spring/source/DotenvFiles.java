package dev.seaworthy.spring.source;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a plain start reads, at the end of everything: there it adds the dotenv files, and those in development only. */
final class DotenvFiles implements ConfigSource {
    private final ConfigSource process;

    DotenvFiles(ConfigSource process) {
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
    public ConfigSource in(Environment environment) {
        return in(environment, environment.variableValue());
    }

    @Override
    public ConfigSource in(Environment environment, String name) {
        return environment == Environment.DEVELOPMENT ? process.in(environment, name) : ConfigSources.map(Map.of());
    }

    @Override
    public ConfigSource withoutSecretFiles(String... variables) {
        return new DotenvFiles(process.withoutSecretFiles(variables));
    }
}
