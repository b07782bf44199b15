package dev.seaworthy.quarkus;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.SourceException;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.common.utils.StringUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The properties of the application, by the variables that Quarkus itself lets override them: {@code database.url} and
 * {@code database-url} are {@code DATABASE_URL}.
 */
final class ApplicationProperties {
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]$");

    private final SmallRyeConfig config;
    private final ApplicationProperties outsideDevelopment;
    private final Map<String, NavigableSet<String>> names = new TreeMap<>();

    private ApplicationProperties(
            SmallRyeConfig config, Optional<SmallRyeConfig> withoutDotenv, RepeatedVariables repeated) {
        this.config = config;
        this.outsideDevelopment = withoutDotenv
                .map(each -> new ApplicationProperties(each, Optional.empty(), repeated))
                .orElse(this);
        for (String name : config.getPropertyNames()) {
            if (mayBeSetting(name)) {
                add(list(name));
                // An element is a value by itself too, where the environment decides how many there are; one of a list
                // in a list is not.
                if (repeated.mayHave(variable(name))
                        && !INDEX.matcher(list(name)).find()) {
                    add(name);
                }
            }
        }
    }

    private void add(String name) {
        names.computeIfAbsent(variable(name), unused -> new TreeSet<>()).add(name);
    }

    static ApplicationProperties of(SmallRyeConfig config) {
        return new ApplicationProperties(config, WithoutDotenv.of(config), new RepeatedVariables(List.of()));
    }

    /** The same for a configuration that has these variables. */
    ApplicationProperties with(Collection<String> variables) {
        Optional<SmallRyeConfig> withoutDotenv =
                outsideDevelopment == this ? Optional.empty() : Optional.of(outsideDevelopment.config);
        return new ApplicationProperties(config, withoutDotenv, new RepeatedVariables(variables));
    }

    /** Those of an environment: Quarkus itself reads dotenv files in all of them. */
    ApplicationProperties in(Optional<Environment> environment) {
        return environment.equals(Optional.of(Environment.DEVELOPMENT)) ? this : outsideDevelopment;
    }

    private static boolean mayBeSetting(String name) {
        return !name.startsWith("quarkus.") && !name.startsWith("%") && !JvmProperties.has(name);
    }

    /** The list that {@code hall.names[0]} is an element of; another name is itself. */
    private static String list(String name) {
        return INDEX.matcher(name).replaceFirst("");
    }

    /** The variable of a name; of a list of groups, {@code shard[0].id}, it is {@code SHARD_0_ID}. */
    private static String variable(String name) {
        String open = name.replace("].", ".");
        String words = INDEX.matcher(open).find() ? open.substring(0, open.length() - 1) : open;
        return StringUtil.replaceNonAlphanumericByUnderscores(words).toUpperCase(Locale.ROOT);
    }

    /** The variables of all properties. */
    Collection<String> variables() {
        return names.keySet();
    }

    /** How a variable of {@link #variables} is written. */
    String spelling(String variable) {
        NavigableSet<String> spellings = names.get(variable);
        return spellings == null ? variable : spellings.first();
    }

    /** The profiles that are active, the strongest first. */
    List<String> profiles() {
        return config.getProfiles();
    }

    /** Whether somebody chose the profiles: the ordinals of what Quarkus takes by itself are negative. */
    boolean haveChosenProfile() {
        return config.getConfigValue("quarkus.profile").getSourceOrdinal() > 0;
    }

    /** Where the property of a variable stands, the strongest where there are several. The value is not that of the variable. */
    Optional<ConfigValue> place(String variable) {
        return strongest(written(variable)).flatMap(Written::place);
    }

    /**
     * The text of a variable that has a place. Of a list it is its elements, joined.
     *
     * @throws SourceException when two properties that are equally strong differ, a list has a gap, or a reference leads nowhere
     */
    String text(String variable, String separator) {
        List<Written> all = written(variable);
        Written strongest = strongest(all).orElseThrow();
        String text = strongest.text(separator);
        for (Written other : all) {
            if (other.strength() == strongest.strength()
                    && !other.text(separator).equals(text)) {
                throw SourceException.conflict(origin(strongest), origin(other));
            }
        }
        return text;
    }

    private static String origin(Written written) {
        return Origin.of(written.place().orElseThrow());
    }

    private static Optional<Written> strongest(List<Written> all) {
        Optional<Written> strongest = Optional.empty();
        for (Written each : all) {
            boolean isStronger =
                    strongest.map(other -> each.strength() > other.strength()).orElse(true);
            if (isStronger) {
                strongest = Optional.of(each);
            }
        }
        return strongest;
    }

    /** The ways in which a variable is written. */
    private List<Written> written(String variable) {
        NavigableSet<String> spellings = new TreeSet<>(names.getOrDefault(variable, new TreeSet<>()));
        spellings.add(variable);
        List<Written> written = new ArrayList<>();
        for (String name : spellings) {
            Written each = new Written(config, name);
            if (each.place().isPresent()) {
                written.add(each);
            }
        }
        return written;
    }
}
