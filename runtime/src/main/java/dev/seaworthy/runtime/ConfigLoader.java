package dev.seaworthy.runtime;

import java.util.List;

/**
 * A generated loader as an object, so that frameworks and tests can be handed one: {@code ShopConfigLoader.loader()}, or
 * {@link #of}. A program that loads its own configuration calls the loader's static methods and never meets this type.
 *
 * @param <T> the configuration
 */
public interface ConfigLoader<T> {
    /**
     * The loader of a configuration, found by its name: the processor writes {@code ShopConfigLoader} beside {@code ShopConfig}.
     * This is the one place of the runtime that uses reflection; {@code ShopConfigLoader.loader()} needs none.
     *
     * @param <T> the configuration
     * @param configuration the interface that {@link dev.seaworthy.EnvConfig} is on
     * @return its loader
     * @throws IllegalArgumentException when there is no such loader, or it cannot be reached; the message says which class was
     *     looked for
     */
    static <T> ConfigLoader<T> of(Class<T> configuration) {
        return GeneratedLoader.of(configuration);
    }

    /**
     * The configuration's interface.
     *
     * @return the type of what this loader makes
     */
    Class<T> type();

    /**
     * The variable that says which environment this is.
     *
     * @return its name, such as {@code APP_ENV}
     */
    String environmentVariable();

    /**
     * The names of the environments.
     *
     * @return the three, and those that {@link dev.seaworthy.EnvConfig} gives them besides
     */
    default EnvironmentNames environmentNames() {
        return EnvironmentNames.canonical();
    }

    /**
     * Where the committed documents are, below the directory of the project's documents.
     *
     * @return a relative path, or nothing when they are in that directory itself
     */
    String docsDirectory();

    /**
     * The variables of the settings.
     *
     * @return their names in the order of declaration, groups included, older names left out
     */
    List<String> variables();

    /**
     * The rules, by the names that waivers and {@link Problem#rule} use.
     *
     * @return names such as {@code DEBUG.mustBe}
     */
    List<String> rules();

    /**
     * The groups of settings.
     *
     * @return every group, a nested one after the one that holds it
     */
    List<ConfigGroup> groups();

    /**
     * Where the values of this process come from when the caller gives nothing else, as {@link ConfigSources#standard} describes.
     *
     * @return a new source
     */
    ConfigSource process();

    /**
     * Loads the configuration.
     *
     * @param source where the values come from
     * @return the configuration, complete and checked
     * @throws ConfigException when there is a problem; its message lists them
     */
    T load(ConfigSource source);

    /**
     * Checks a configuration, and never throws.
     *
     * @param source where the values come from
     * @return every problem and warning, and every value with its origin
     */
    ConfigReport<T> check(ConfigSource source);

    /**
     * What a configuration is made of: the groups that it has, and the values that nobody may see.
     *
     * @param configuration a configuration of {@link #type}
     * @return its parts, which hold no copy of a value
     */
    ConfigParts parts(T configuration);
}
