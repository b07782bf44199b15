package dev.seaworthy.quarkus;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.ForwardingSource;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.SourceException;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.EnvConfigSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The properties of Quarkus around what a plain start reads. The strongest are the properties that Quarkus puts above the
 * environment, such as system properties; then come the environment, secret files and, in development, dotenv files; then
 * all other properties. So an operator's secret file beats a value that is packed into the application.
 */
final class QuarkusSource extends ForwardingSource {
    private static final String WAIVERS = "SEAWORTHY_WAIVE";

    private final String environmentVariable;
    private final EnvironmentNames environmentNames;
    private final ApplicationProperties application;
    private final ApplicationProperties properties;
    private final ConfigSource process;
    private final Optional<Environment> environment;

    private QuarkusSource(
            String environmentVariable,
            EnvironmentNames environmentNames,
            ApplicationProperties application,
            ConfigSource process,
            Optional<Environment> environment) {
        super(process);
        this.environmentVariable = environmentVariable;
        this.environmentNames = environmentNames;
        this.application = application;
        this.properties = application.in(environment);
        this.process = process;
        this.environment = environment;
    }

    static QuarkusSource of(ConfigLoader<?> loader, ApplicationProperties properties) {
        return of(
                loader.environmentVariable(),
                loader.environmentNames(),
                properties.with(loader.variables()),
                loader.process());
    }

    static QuarkusSource of(
            String environmentVariable,
            EnvironmentNames environmentNames,
            ApplicationProperties properties,
            ConfigSource process) {
        return new QuarkusSource(environmentVariable, environmentNames, properties, process, Optional.empty());
    }

    @Override
    public @Nullable String value(String variable) {
        return value(variable, ",");
    }

    @Override
    public @Nullable String value(String variable, String separator) {
        Optional<ConfigValue> place = place(variable);
        if (place.isPresent() && isStrong(place.get())) {
            return properties.text(variable, separator);
        }
        String text = process.value(variable, separator);
        if (place.isEmpty() || isDecided(variable, text)) {
            return text;
        }
        refuseWaiver(variable, place.get());
        return properties.text(variable, separator);
    }

    /** Waived is what an operator waives for a time; a build would waive it for good. */
    private static void refuseWaiver(String variable, ConfigValue value) {
        if (variable.equals(WAIVERS) && Origin.isPacked(value)) {
            throw SourceException.packedWaiver(Origin.of(value));
        }
    }

    @Override
    public String origin(String variable) {
        Optional<ConfigValue> winner = winner(variable);
        return winner.isPresent() ? Origin.of(winner.get()) : process.origin(variable);
    }

    @Override
    public boolean isWholeFile(String variable) {
        return winner(variable).isEmpty() && process.isWholeFile(variable);
    }

    /** The place of the property whose value it is, or nothing when the process has the value. */
    private Optional<ConfigValue> winner(String variable) {
        Optional<ConfigValue> place = place(variable);
        if (place.isPresent() && !isStrong(place.get()) && isDecided(variable, process.value(variable))) {
            return Optional.empty();
        }
        return place;
    }

    /** Where Quarkus has it from elsewhere than the environment; which environment this is it has from no dotenv file either. */
    private Optional<ConfigValue> place(String variable) {
        return properties
                .place(variable)
                .filter(value -> !Origin.isEnvironment(value))
                .filter(value -> !variable.equals(environmentVariable) || !Origin.isDotenv(value.getSourceName()));
    }

    private static boolean isStrong(ConfigValue value) {
        return value.getSourceOrdinal() > EnvConfigSource.ORDINAL;
    }

    /** Whether the process has the value. Which environment this is must not be left empty, so no property hides that. */
    private boolean isDecided(String variable, @Nullable String text) {
        return text != null && (!text.isEmpty() || variable.equals(environmentVariable));
    }

    @Override
    public Collection<String> names() {
        Set<String> names = new LinkedHashSet<>(process.names());
        names.addAll(properties.variables());
        return names;
    }

    @Override
    public String spelling(String name) {
        return process.names().contains(name) ? process.spelling(name) : properties.spelling(name);
    }

    @Override
    public ConfigSource in(Environment found) {
        return in(found, process.in(found));
    }

    @Override
    public ConfigSource in(Environment found, String name) {
        return in(found, process.in(found, name));
    }

    private ConfigSource in(Environment found, ConfigSource there) {
        return new QuarkusSource(environmentVariable, environmentNames, application, there, Optional.of(found));
    }

    @Override
    protected ConfigSource around(ConfigSource other) {
        return new QuarkusSource(environmentVariable, environmentNames, application, other, environment);
    }

    @Override
    public List<Problem> problems() {
        List<Problem> problems =
                new ArrayList<>(environment.map(this::disagreements).orElse(List.of()));
        problems.addAll(super.problems());
        return problems;
    }

    private List<Problem> disagreements(Environment found) {
        Profiles profiles = new Profiles(application, environmentNames);
        String shown = '"' + found.variableValue() + "\" (" + origin(environmentVariable) + ")";
        List<Problem> problems = new ArrayList<>(profiles.contradictions(environmentVariable, found, shown));
        if (found == Environment.DEVELOPMENT && !profiles.areOfDevelopers() && problems.isEmpty()) {
            winner(environmentVariable)
                    .filter(value -> !isStrong(value))
                    .ifPresent(value -> problems.add(packed(value, shown)));
        }
        return problems;
    }

    /** Written into the application for every profile, it makes development of each start that says nothing. */
    private Problem packed(ConfigValue value, String shown) {
        return new Problem(
                "conflict",
                environmentVariable,
                "must not be development for every profile",
                shown,
                "write %dev." + value.getName() + " and %test." + value.getName() + " there, and set "
                        + environmentVariable + " where the application runs");
    }
}
