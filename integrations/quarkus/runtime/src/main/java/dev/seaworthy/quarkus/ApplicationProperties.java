package dev.seaworthy.quarkus;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
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

    private ApplicationProperties(SmallRyeConfig config, Optional<SmallRyeConfig> withoutDotenv) {
        this.config = config;
        this.outsideDevelopment = withoutDotenv
                .map(each -> new ApplicationProperties(each, Optional.empty()))
                .orElse(this);
        for (String name : config.getPropertyNames()) {
            if (mayBeSetting(name)) {
                names.computeIfAbsent(variable(list(name)), unused -> new TreeSet<>())
                        .add(list(name));
            }
        }
    }

    static ApplicationProperties of(SmallRyeConfig config) {
        return new ApplicationProperties(config, WithoutDotenv.of(config));
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
        return StringUtil.replaceNonAlphanumericByUnderscores(name.replace("].", "."))
                .toUpperCase(Locale.ROOT);
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

    /**
     * The property of a variable, the strongest where there are several. Of a list the value is its elements, joined.
     *
     * @throws SourceException when two that are equally strong differ, a list has a gap, or it refers to a property that is not set
     */
    Optional<ConfigValue> value(String variable, String separator) {
        Optional<ConfigValue> strongest = Optional.empty();
        for (String name : spellings(variable)) {
            ConfigValue value = value(name, config.getIndexedProperties(name), separator);
            if (value.getValue() != null) {
                strongest = Optional.of(
                        strongest.map(other -> stronger(other, value)).orElse(value));
            }
        }
        return strongest;
    }

    /** A property, or the list of which the elements are given: YAML has both for one that it joins itself. */
    private ConfigValue value(String name, List<String> elements, String separator) {
        ConfigValue whole = readable(config.getConfigValue(name));
        if (elements.isEmpty()) {
            return whole;
        }
        List<String> texts = new ArrayList<>();
        ConfigValue weakest = readable(config.getConfigValue(elements.get(0)));
        for (String element : elements) {
            ConfigValue value = readable(config.getConfigValue(element));
            texts.add(String.valueOf(value.getValue()));
            // An operator may set one element alone; where the others stand is where the list stands.
            weakest = value.getSourceOrdinal() < weakest.getSourceOrdinal() ? value : weakest;
        }
        if (whole.getValue() != null && whole.getSourceOrdinal() > weakest.getSourceOrdinal()) {
            return whole;
        }
        refuseGap(name, elements);
        return weakest.withValue(ConfigSource.joined(texts, separator));
    }

    /** Quarkus moves the elements after a gap forward without a word; whoever overrides the third sees it become the second. */
    private void refuseGap(String name, List<String> elements) {
        for (int next = 0; next < elements.size(); next++) {
            String missing = name + "[" + next + "]";
            String found = elements.get(next);
            if (!found.equals(missing)) {
                throw SourceException.gap(found, missing, Origin.of(config.getConfigValue(found)));
            }
        }
    }

    private NavigableSet<String> spellings(String variable) {
        NavigableSet<String> spellings = new TreeSet<>(names.getOrDefault(variable, new TreeSet<>()));
        spellings.add(variable);
        return spellings;
    }

    private static ConfigValue readable(ConfigValue value) {
        if (value.hasProblems()) {
            throw SourceException.unsetReference(Origin.of(value), "write \\${ where no property is meant");
        }
        return value;
    }

    private static ConfigValue stronger(ConfigValue first, ConfigValue second) {
        if (first.getSourceOrdinal() == second.getSourceOrdinal()
                && !first.getValue().equals(second.getValue())) {
            throw SourceException.conflict(Origin.of(first), Origin.of(second));
        }
        return first.getSourceOrdinal() < second.getSourceOrdinal() ? second : first;
    }
}
