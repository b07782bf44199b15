package dev.seaworthy.runtime;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.text.Alternatives;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names of the environments, as variables hold them and people write them: {@code development}, {@code staging},
 * {@code production}, and those that a configuration has besides. There are no others.
 */
public final class EnvironmentNames {
    private static final EnvironmentNames CANONICAL = new EnvironmentNames(
            List.of(Environment.DEVELOPMENT.variableValue()),
            List.of(Environment.STAGING.variableValue()),
            List.of(Environment.PRODUCTION.variableValue()));

    private static final List<Environment> ENVIRONMENTS =
            List.of(Environment.DEVELOPMENT, Environment.STAGING, Environment.PRODUCTION);

    private final List<String> development;
    private final List<String> staging;
    private final List<String> production;

    private EnvironmentNames(List<String> development, List<String> staging, List<String> production) {
        this.development = List.copyOf(development);
        this.staging = List.copyOf(staging);
        this.production = List.copyOf(production);
    }

    /**
     * The names that every configuration has.
     *
     * @return {@code development}, {@code staging} and {@code production}
     */
    public static EnvironmentNames canonical() {
        return CANONICAL;
    }

    /**
     * These names, and more of one environment.
     *
     * @param environment the environment
     * @param names its other names
     * @return all names
     */
    public EnvironmentNames with(Environment environment, String... names) {
        List<String> more = new ArrayList<>(of(environment));
        more.addAll(List.of(names));
        return new EnvironmentNames(
                environment == Environment.DEVELOPMENT ? more : development,
                environment == Environment.STAGING ? more : staging,
                environment == Environment.PRODUCTION ? more : production);
    }

    /**
     * The names of one environment.
     *
     * @param environment the environment
     * @return its names, the one that every configuration has before the others
     */
    public List<String> of(Environment environment) {
        if (environment == Environment.DEVELOPMENT) {
            return development;
        }
        return environment == Environment.STAGING ? staging : production;
    }

    /**
     * The names of one environment that a configuration has beside the one that every configuration has.
     *
     * @param environment the environment
     * @return its other names
     */
    public List<String> ownOf(Environment environment) {
        List<String> all = of(environment);
        return all.subList(1, all.size());
    }

    /**
     * All names.
     *
     * @return the names, in the order of {@link Environment}
     */
    public List<String> all() {
        List<String> all = new ArrayList<>(development);
        all.addAll(staging);
        all.addAll(production);
        return List.copyOf(all);
    }

    /**
     * All names as alternatives.
     *
     * @return {@code development, staging or production}, or more
     */
    public String either() {
        return Alternatives.of(all().toArray(new String[0]));
    }

    /**
     * Whether a name is one that this configuration has beside the three.
     *
     * @param name a text such as {@code prod}
     * @return whether an environment has that name, and not in every configuration
     */
    public boolean isOwn(String name) {
        return environment(name).isPresent() && CANONICAL.environment(name).isEmpty();
    }

    /**
     * Whether there are others than the three.
     *
     * @return whether a configuration has names of its own
     */
    public boolean hasOwn() {
        return all().size() > ENVIRONMENTS.size();
    }

    /**
     * The environment of a name.
     *
     * @param name a text such as {@code production}, without blanks at its ends
     * @return the environment, or nothing when none has that name
     */
    public Optional<Environment> environment(String name) {
        for (Environment each : ENVIRONMENTS) {
            if (of(each).contains(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnvironmentNames that
                && development.equals(that.development)
                && staging.equals(that.staging)
                && production.equals(that.production);
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    /** {@return the names as alternatives, as {@link #either} gives them} */
    @Override
    public String toString() {
        return either();
    }
}
