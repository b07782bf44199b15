package dev.seaworthy.quarkus;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the profiles of Quarkus say of the environment, for those whose names say something. */
final class Profiles {
    private static final String PROD = "prod";

    /** The profiles in which nobody is served; there a file of the application may say that this is development. */
    private static final List<String> OF_DEVELOPERS = List.of("dev", "test");

    private static final Map<String, Environment> ENVIRONMENTS = Map.of(
            "dev",
            Environment.DEVELOPMENT,
            "development",
            Environment.DEVELOPMENT,
            "stage",
            Environment.STAGING,
            "staging",
            Environment.STAGING,
            PROD,
            Environment.PRODUCTION,
            "production",
            Environment.PRODUCTION);

    private final ApplicationProperties properties;
    private final EnvironmentNames environmentNames;

    Profiles(ApplicationProperties properties, EnvironmentNames environmentNames) {
        this.properties = properties;
        this.environmentNames = environmentNames;
    }

    /** A problem for each profile that names another environment. */
    List<Problem> contradictions(String variable, Environment environment, String found) {
        List<Problem> problems = new ArrayList<>();
        for (String profile : properties.profiles()) {
            Environment meant = meaning(profile).orElse(environment);
            if (meant != environment && isChosen(profile)) {
                problems.add(new Problem(
                        "conflict",
                        variable,
                        "must agree with the profile of Quarkus, which is " + profile,
                        found,
                        "set " + variable + " to " + meant.variableValue() + ", or choose another profile"));
            }
        }
        return problems;
    }

    /**
     * The environment that a profile is named after, by the configuration's own meaning first. Case makes no other environment of
     * it, since a slip in {@code QUARKUS_PROFILE=Production} must not hide a contradiction.
     */
    private Optional<Environment> meaning(String profile) {
        return environmentNames
                .environment(profile)
                .or(() -> inAnyCase(profile))
                .or(() -> Optional.ofNullable(ENVIRONMENTS.get(profile.toLowerCase(Locale.ROOT))));
    }

    private Optional<Environment> inAnyCase(String profile) {
        return environmentNames.all().stream()
                .filter(profile::equalsIgnoreCase)
                .findFirst()
                .flatMap(environmentNames::environment);
    }

    /** Whether a profile says something: prod is what Quarkus takes where nobody chose, on a developer's machine too. */
    private boolean isChosen(String profile) {
        return !profile.equals(PROD) || properties.haveChosenProfile();
    }

    /** Whether this start is that of a developer or of a test. */
    boolean areOfDevelopers() {
        return properties.profiles().stream().anyMatch(OF_DEVELOPERS::contains);
    }
}
