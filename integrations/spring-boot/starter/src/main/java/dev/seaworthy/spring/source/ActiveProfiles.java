package dev.seaworthy.spring.source;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The profiles of a start, which have no values, but may speak of another environment than the process is in. */
final class ActiveProfiles implements ConfigSource {
    private final ChosenProfiles profiles;
    private final String environmentVariable;
    private final EnvironmentNames environmentNames;

    ActiveProfiles(ChosenProfiles profiles, String environmentVariable, EnvironmentNames environmentNames) {
        this.profiles = profiles;
        this.environmentVariable = environmentVariable;
        this.environmentNames = environmentNames;
    }

    @Override
    public @Nullable String value(String variable) {
        return null;
    }

    @Override
    public ConfigSource in(Environment environment) {
        return new In(environment);
    }

    /** The environment that a profile is named after; most profiles are about something else. */
    private Optional<Environment> environment(String profile) {
        Optional<Environment> own = environmentNames.environment(profile);
        if (own.isPresent()) {
            return own;
        }
        return switch (profile.toLowerCase(Locale.ROOT)) {
            case "production", "prod" -> Optional.of(Environment.PRODUCTION);
            case "staging", "stage" -> Optional.of(Environment.STAGING);
            case "development", "dev" -> Optional.of(Environment.DEVELOPMENT);
            default -> Optional.empty();
        };
    }

    /** The profiles, in a process whose environment is known. */
    private final class In implements ConfigSource {
        private final Environment environment;

        In(Environment environment) {
            this.environment = environment;
        }

        @Override
        public @Nullable String value(String variable) {
            return null;
        }

        @Override
        public List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            for (String profile : profiles.names()) {
                environment(profile)
                        .filter(meant -> meant != environment)
                        .ifPresent(meant -> problems.add(contradiction(profile, meant)));
            }
            return problems;
        }

        private Problem contradiction(String profile, Environment meant) {
            return new Problem(
                    "conflict",
                    environmentVariable,
                    "is " + environment.variableValue()
                            + (profiles.areDefault()
                                    ? ", and no Spring profile is active, of which the default is " + profile
                                    : ", and the Spring profile " + profile + " is active"),
                    "",
                    "set " + environmentVariable + " to " + meant.variableValue()
                            + (profiles.areDefault()
                                    ? ", or activate another profile"
                                    : ", or do not activate the profile " + profile));
        }
    }
}
