package dev.seaworthy.testing;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.AssertProvider;

/**
 * The environment of a process that a test imagines: variables, and the configuration that is loaded from them. It never
 * changes; each method that sets something returns another one. Nothing is read of the process that runs the test, neither
 * its environment nor its dotenv files, nor is a file that a variable names, as {@code SECRET_KEY_FILE} does.
 *
 * <pre>{@code
 * TestEnvironment<ShopConfig> production = TestEnvironment.of(ShopConfig.class).production();
 *
 * assertThat(production).accepts();
 * assertThat(production.with("DEBUG", "true")).refusesOnly("DEBUG", "mustBe");
 * }</pre>
 *
 * <p>AssertJ's own {@code assertThat} takes it, and gives assertions on its report.
 *
 * @param <T> the configuration
 */
public final class TestEnvironment<T> implements AssertProvider<ConfigReportAssert> {
    private final ConfigLoader<T> loader;
    private final Names names;
    private final Map<String, String> variables;

    private TestEnvironment(ConfigLoader<T> loader, Names names, Map<String, String> variables) {
        this.loader = loader;
        this.names = names;
        this.variables = Collections.unmodifiableMap(variables);
    }

    /**
     * An environment in which nothing is set, not even which one it is.
     *
     * @param <T> the configuration
     * @param configuration the interface that {@link dev.seaworthy.EnvConfig} is on
     * @return the environment
     */
    public static <T> TestEnvironment<T> of(Class<T> configuration) {
        return of(ConfigLoader.of(
                Given.to("of", configuration, "a configuration", "write its interface, such as of(ShopConfig.class)")));
    }

    /**
     * An environment in which nothing is set, not even which one it is.
     *
     * @param <T> the configuration
     * @param loader the configuration's loader, such as {@code ShopConfigLoader.loader()}
     * @return the environment
     */
    public static <T> TestEnvironment<T> of(ConfigLoader<T> loader) {
        ConfigLoader<T> known = Given.to("of", loader, "a loader", "write one, such as of(ShopConfigLoader.loader())");
        return new TestEnvironment<>(known, Names.of(known), Map.of());
    }

    /**
     * Development, and nothing else: what a developer has who sets no variable. What was set before is dropped.
     *
     * @return the environment
     */
    public TestEnvironment<T> development() {
        return of(loader).with(loader.environmentVariable(), Environment.DEVELOPMENT.variableValue());
    }

    /**
     * What {@code .env.staging.example} says, with strong secrets filled in, as {@link #production} does. What was set before
     * is dropped.
     *
     * @return the environment
     */
    public TestEnvironment<T> staging() {
        return example(Environment.STAGING).withEmptySecretsFilledIn();
    }

    /**
     * What {@code .env.production.example} says, each secret that it leaves empty filled in as {@link #withSecret(String)}
     * does. Other variables that it leaves empty are not set, because nothing is known that would be safe: set them. What
     * was set before is dropped.
     *
     * @return the environment
     */
    public TestEnvironment<T> production() {
        return example(Environment.PRODUCTION).withEmptySecretsFilledIn();
    }

    /** The variable that says which environment this is. */
    String environmentVariable() {
        return loader.environmentVariable();
    }

    /** A variable as the configuration declares it: {@code HOST_<index>} for {@code HOST_0}. */
    String declared(String variable) {
        return names.declared(variable);
    }

    /** The variables that have a problem, as the configuration declares them. */
    Set<String> refused() {
        return check().problems().stream()
                .map(problem -> declared(problem.variable()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the example file of an environment says, as it is. */
    TestEnvironment<T> example(Environment environment) {
        return new TestEnvironment<>(loader, names, ExampleFile.of(loader.type(), environment));
    }

    /**
     * This environment with a variable set to another value.
     *
     * @param variable a variable of the configuration, an older name or a fallback of one, the variable that says which
     *     environment this is, or {@code SEAWORTHY_WAIVE}
     * @param value its text
     * @return the environment
     * @throws IllegalArgumentException when the configuration has no such variable, and for a value that is null
     */
    public TestEnvironment<T> with(String variable, String value) {
        String name = Given.name("with", variable);
        return changed(names.settable(name), Given.to("with", value, "the value of " + name, isNotSet(name)));
    }

    private static String isNotSet(String name) {
        return "write without(\"" + name + "\") for a variable that is not set";
    }

    /**
     * This environment with a strong secret. It is made from the variable's name, so that every run has the same and two
     * variables never do; it is worth nothing outside tests.
     *
     * @param variable a variable of the configuration
     * @return the environment
     * @throws IllegalArgumentException when the configuration has no such variable
     */
    public TestEnvironment<T> withSecret(String variable) {
        return with(Given.name("withSecret", variable), StrongSecret.of(variable));
    }

    /**
     * This environment with a strong secret that begins as a vendor's do.
     *
     * @param variable a variable of the configuration
     * @param start what the secret begins with, such as {@code sk_live_}
     * @return the environment
     * @throws IllegalArgumentException when the configuration has no such variable
     */
    public TestEnvironment<T> withSecret(String variable, String start) {
        String name = Given.name("withSecret", variable);
        String known = Given.to(
                "withSecret",
                start,
                "what the secret begins with",
                "write withSecret(\"" + name + "\") where it may begin with anything");
        return with(name, known + StrongSecret.of(name));
    }

    /**
     * This environment with a variable that the configuration does not read: one of another program, a mistake that a report
     * should name, or one that names a file, such as {@code SECRET_KEY_FILE}.
     *
     * @param variable any name that {@link #with} does not take
     * @param value its text
     * @return the environment
     * @throws IllegalArgumentException when the configuration reads it, because {@link #with} sets what it reads
     */
    public TestEnvironment<T> withOther(String variable, String value) {
        String name = Given.name("withOther", variable);
        String known = Given.to("withOther", value, "the value of " + name, isNotSet(name));
        return changed(names.foreign(name), known);
    }

    /** This environment with another text of any variable. */
    TestEnvironment<T> changed(String variable, String value) {
        Map<String, String> changed = new LinkedHashMap<>(variables);
        changed.put(variable, value);
        return new TestEnvironment<>(loader, names, changed);
    }

    /**
     * This environment with a variable that is not set.
     *
     * @param variable a variable that is set here, or one that {@link #with} takes
     * @return the environment
     * @throws IllegalArgumentException when it is neither
     */
    public TestEnvironment<T> without(String variable) {
        String name = Given.name("without", variable);
        Map<String, String> changed = new LinkedHashMap<>(variables);
        if (changed.remove(name) == null) {
            names.removable(name);
        }
        return new TestEnvironment<>(loader, names, changed);
    }

    private TestEnvironment<T> withEmptySecretsFilledIn() {
        Set<String> secrets = emptySecrets();
        TestEnvironment<T> filled = this;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            if (variable.getValue().isEmpty()) {
                String name = variable.getKey();
                filled = secrets.contains(name) ? filled.changed(name, secret(name)) : filled.without(name);
            }
        }
        return filled;
    }

    /** The empty variables that are secrets. Those of a list or a map are there for a report only when they have a value. */
    private Set<String> emptySecrets() {
        TestEnvironment<T> probe = this;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            if (variable.getValue().isEmpty()) {
                probe = probe.changed(variable.getKey(), "x");
            }
        }
        return probe.check().values().stream()
                .filter(ConfigValue::sensitive)
                .map(ConfigValue::variable)
                .collect(Collectors.toSet());
    }

    /** The first strong secret that the setting accepts, be it text or bytes in Base64 or in hexadecimal digits. */
    private String secret(String variable) {
        List<String> candidates = StrongSecret.candidates(variable);
        return candidates.stream()
                .filter(candidate -> changed(variable, candidate).check().problems().stream()
                        .noneMatch(problem -> problem.variable().equals(variable)))
                .findFirst()
                .orElse(candidates.get(0));
    }

    /**
     * The variables that are set, for a process that a test starts.
     *
     * @return the variables by name, secrets among them; it cannot be changed
     */
    public Map<String, String> variables() {
        return variables;
    }

    /**
     * The variables as a source, for what is handed one. Reports say of each that it is an environment variable, and of one that
     * is in a file which {@code NAME_FILE} names, that a test reads no such file.
     *
     * @return the source
     */
    public ConfigSource source() {
        return new VariablesSource(variables);
    }

    /**
     * Loads the configuration.
     *
     * @return the configuration, complete and checked
     * @throws dev.seaworthy.runtime.ConfigException when there is a problem; its message lists them
     */
    public T load() {
        return loader.load(source());
    }

    /**
     * Checks the configuration, and never throws.
     *
     * @return every problem and warning, and every value with its origin
     */
    public ConfigReport<T> check() {
        return loader.check(source());
    }

    /**
     * Assertions on the report of this environment, which AssertJ's {@code assertThat(environment)} calls.
     *
     * @return the assertions
     */
    @Override
    public ConfigReportAssert assertThat() {
        return new ConfigReportAssert(check(), names);
    }

    /** The configuration and the names of what is set, without a value. */
    @Override
    public String toString() {
        return loader.type().getSimpleName() + " with " + String.join(", ", variables.keySet());
    }
}
