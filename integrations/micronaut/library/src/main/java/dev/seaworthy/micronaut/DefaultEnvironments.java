package dev.seaworthy.micronaut;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextConfiguration;
import io.micronaut.context.env.DefaultEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The environments of an application's own code that are active because nobody chose another one and Micronaut deduced none. */
final class DefaultEnvironments {
    private DefaultEnvironments() {}

    /** Their names. An environment does not tell them from others, so Micronaut is asked which it would have without them. */
    static Set<String> of(ApplicationContext context) {
        if (context.getContextConfiguration() instanceof ApplicationContextConfiguration configuration) {
            List<String> names = configuration.getDefaultEnvironments();
            if (!names.isEmpty()
                    && new DefaultEnvironment(new WithoutDefaults(configuration), false)
                            .getActiveNames()
                            .isEmpty()) {
                return Set.copyOf(names);
            }
        }
        return Set.of();
    }

    /**
     * What decides which environments are active, but for the default ones.
     *
     * @param all what decides it in this start
     */
    private record WithoutDefaults(ApplicationContextConfiguration all) implements ApplicationContextConfiguration {
        @Override
        public List<String> getEnvironments() {
            return all.getEnvironments();
        }

        @Override
        public Optional<Boolean> getDeduceEnvironments() {
            return all.getDeduceEnvironments();
        }

        @Override
        public boolean isDeduceCloudEnvironment() {
            return all.isDeduceCloudEnvironment();
        }

        @Override
        public boolean isEnableDefaultPropertySources() {
            return all.isEnableDefaultPropertySources();
        }

        @Override
        public ClassLoader getClassLoader() {
            return all.getClassLoader();
        }
    }
}
