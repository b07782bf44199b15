package dev.seaworthy.preflight.adopt;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.EnvironmentNames;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The variable that says which environment a process runs in.
 *
 * @param name its name
 * @param values what it may be: the three names, and those that stand somewhere and leave no doubt
 * @param unknown the place of a value that names no environment, if there is one
 */
record EnvironmentVariable(String name, EnvironmentNames values, Optional<String> unknown) {
    /** The one that a configuration has which names none. */
    static final String USUAL = "APP_ENV";

    /** The names that frameworks and people give the three environments, beside their own. */
    private static final Map<String, Environment> NAMES = Map.ofEntries(
            Map.entry("dev", Environment.DEVELOPMENT),
            Map.entry("devel", Environment.DEVELOPMENT),
            Map.entry("local", Environment.DEVELOPMENT),
            Map.entry("test", Environment.DEVELOPMENT),
            Map.entry("testing", Environment.DEVELOPMENT),
            Map.entry("stage", Environment.STAGING),
            Map.entry("stg", Environment.STAGING),
            Map.entry("preprod", Environment.STAGING),
            Map.entry("pre-production", Environment.STAGING),
            Map.entry("uat", Environment.STAGING),
            Map.entry("prod", Environment.PRODUCTION),
            Map.entry("prd", Environment.PRODUCTION),
            Map.entry("live", Environment.PRODUCTION));

    /** The usual one, or else the first whose name says it and whose values are environments. */
    static EnvironmentVariable of(List<Subject> subjects) {
        return subjects.stream()
                .filter(subject -> subject.name().variable().equals(USUAL))
                .findFirst()
                .or(() -> subjects.stream()
                        .filter(subject ->
                                subject.name().isLegal() && subject.name().endsIn("ENV", "ENVIRONMENT"))
                        .filter(EnvironmentVariable::namesEnvironment)
                        .findFirst())
                .map(EnvironmentVariable::of)
                .orElse(new EnvironmentVariable(USUAL, EnvironmentNames.canonical(), Optional.empty()));
    }

    private static EnvironmentVariable of(Subject subject) {
        EnvironmentNames values = EnvironmentNames.canonical();
        Optional<String> unknown = Optional.empty();
        for (String value : subject.values()) {
            Optional<Environment> environment = environment(value);
            if (environment.isEmpty()) {
                unknown = unknown.or(() -> Optional.of(subject.placeOf(value)));
            } else if (values.environment(value).isEmpty()) {
                values = values.with(environment.get(), value);
            }
        }
        return new EnvironmentVariable(subject.name().variable(), values, unknown);
    }

    private static boolean namesEnvironment(Subject subject) {
        return !subject.values().isEmpty()
                && subject.values().stream()
                        .allMatch(value -> environment(value).isPresent());
    }

    private static Optional<Environment> environment(String value) {
        return EnvironmentNames.canonical()
                .environment(value)
                .or(() -> Optional.ofNullable(NAMES.get(value.toLowerCase(Locale.ROOT))));
    }
}
