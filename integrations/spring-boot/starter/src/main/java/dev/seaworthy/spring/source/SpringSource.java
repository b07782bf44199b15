package dev.seaworthy.spring.source;

import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.EnvironmentNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.RandomValuePropertySource;
import org.springframework.core.env.CompositePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Spring's environment as a source: its property sources in their order. The files that the process environment names have the
 * rank of that environment, since whoever mounts a secret means it more than a file in the jar; dotenv files come last, and fill in
 * development what nothing else sets.
 */
public final class SpringSource {
    private final ConfigurableEnvironment environment;
    private final String environmentVariable;
    private final EnvironmentNames environmentNames;
    private final KnownVariables known;
    private final FilesOfEveryStart files;
    private final List<ConfigSource> sources = new ArrayList<>();

    /** The process environment and what is stronger, but files of devtools. */
    private final List<ConfigSource> ofStart = new ArrayList<>();

    private boolean isAfterProcess;

    private SpringSource(
            ConfigurableEnvironment environment,
            String environmentVariable,
            EnvironmentNames environmentNames,
            KnownVariables known) {
        this.environment = environment;
        this.environmentVariable = environmentVariable;
        this.environmentNames = environmentNames;
        this.known = known;
        this.files = new FilesOfEveryStart(environment, environmentVariable, environmentNames);
    }

    /**
     * The source of one configuration.
     *
     * @param environment Spring's environment, with all that is going to be in it
     * @param loader the loader of the configuration
     * @return the source, which reads each value when it is asked
     */
    public static ConfigSource of(ConfigurableEnvironment environment, ConfigLoader<?> loader) {
        return of(environment, environment.getPropertySources().stream().toList(), loader);
    }

    /**
     * The source of one configuration, of some of the property sources of an environment.
     *
     * @param environment Spring's environment
     * @param properties those of its property sources that count, the strongest first
     * @param loader the loader of the configuration
     * @return the source, which reads each value when it is asked
     */
    public static ConfigSource of(
            ConfigurableEnvironment environment, Collection<PropertySource<?>> properties, ConfigLoader<?> loader) {
        return of(
                environment,
                properties,
                loader.environmentVariable(),
                loader.environmentNames(),
                new KnownVariables(loader.variables()),
                loader.process());
    }

    static ConfigSource of(
            ConfigurableEnvironment environment,
            Collection<PropertySource<?>> properties,
            String environmentVariable,
            EnvironmentNames environmentNames,
            KnownVariables known,
            ConfigSource process) {
        SpringSource source = new SpringSource(environment, environmentVariable, environmentNames, known);
        source.sources.add(new ActiveProfiles(ChosenProfiles.of(environment), environmentVariable, environmentNames));
        properties.forEach(source::add);
        source.sources.add(new DotenvFiles(process));
        return ConfigSources.inOrder(source.sources.toArray(ConfigSource[]::new));
    }

    private void add(PropertySource<?> properties) {
        if (ConfigurationPropertySources.isAttachedConfigurationPropertySource(properties)) {
            return; // All the others over again, under the names that Spring Boot prefers.
        }
        if (properties instanceof RandomValuePropertySource) {
            return; // It has a value for whatever begins with random, so that no such setting would be missing.
        }
        if (properties instanceof CompositePropertySource composite) {
            composite.getPropertySources().forEach(this::add);
        } else if (properties instanceof SystemEnvironmentPropertySource process) {
            add(ProcessEnvironment.of(process.getSource(), known));
            isAfterProcess = true;
        } else if (properties instanceof EnumerablePropertySource<?> listed) {
            addListed(listed);
        } else {
            add(new UnlistedProperties(properties, environment));
        }
    }

    private void addListed(EnumerablePropertySource<?> properties) {
        ListedProperties listed = new ListedProperties(properties, environment, known, files);
        if (DevtoolsFile.is(properties)) {
            sources.add(DevtoolsFile.of(listed, environmentVariable, environmentNames, ofStart));
        } else {
            add(listed);
        }
    }

    private void add(ConfigSource source) {
        sources.add(source);
        if (!isAfterProcess) {
            ofStart.add(source);
        }
    }
}
