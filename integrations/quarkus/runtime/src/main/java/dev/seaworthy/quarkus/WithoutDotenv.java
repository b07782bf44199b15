package dev.seaworthy.quarkus;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** What Quarkus knows, but for the dotenv files that it reads in every environment. */
final class WithoutDotenv {
    private WithoutDotenv() {}

    /**
     * The same configuration without those sources, or nothing where it has none. To leave out what such a file won would hide
     * what the file itself hides: a value beneath it, and one that refers to it.
     */
    static Optional<SmallRyeConfig> of(SmallRyeConfig config) {
        List<ConfigSource> others = new ArrayList<>();
        boolean hasDotenv = false;
        for (ConfigSource source : config.getConfigSources()) {
            if (Origin.isDotenv(source.getName())) {
                hasDotenv = true;
            } else {
                others.add(source);
            }
        }
        return hasDotenv ? Optional.of(config(others, config.getProfiles())) : Optional.empty();
    }

    /** The builder takes the strongest profile last; the configuration has it first. */
    private static SmallRyeConfig config(List<ConfigSource> sources, List<String> strongestFirst) {
        List<String> profiles = new ArrayList<>(strongestFirst);
        Collections.reverse(profiles);
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredInterceptors()
                .addDiscoveredSecretKeysHandlers()
                .withProfiles(profiles)
                .withSources(sources)
                .build();
    }
}
