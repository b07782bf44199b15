package dev.seaworthy.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A ready test of what the compiler writes for a configuration: the documents that are committed are those of the interface
 * as it is, and the examples of environments do what they say. It is the one place of the testing kit that reads files of
 * the project.
 *
 * <pre>{@code
 * class ShopConfigTest implements ConfigurationContract<ShopConfig> {}
 * }</pre>
 *
 * @param <T> the configuration
 */
public interface ConfigurationContract<T> {
    /**
     * The configuration's loader.
     *
     * @return the loader of {@code T}; override it where the test's class does not name the configuration, as a generic one
     */
    default ConfigLoader<T> loader() {
        return ConfigLoader.of(ContractArgument.of(this));
    }

    /**
     * The directory that {@code -Aseaworthy.docs.dir} names.
     *
     * @return the directory, which is the one that the test runs in, the project's, when this method is not overridden
     */
    default Path documentsDirectory() {
        return Path.of("");
    }

    /**
     * The production example, filled in as an operator would. Where the example leaves more open than secrets, override this
     * method and set what a report still asks for. What the example says is kept, production above all: an environment in which
     * another value is in its place, or that waives a rule, is no proof that the example can be filled in.
     *
     * @param production the example with strong secrets, as {@link TestEnvironment#production} makes it
     * @return an environment that is to be accepted
     */
    default TestEnvironment<T> filledIn(TestEnvironment<T> production) {
        return production;
    }

    /** What is committed is what the compiler writes. */
    @Test
    default void theCommittedDocumentsAreTrue() {
        ConfigLoader<T> loader = ContractArgument.loader(this);
        Path directory = Given.by(
                        "documentsDirectory",
                        documentsDirectory(),
                        "return the directory that -Aseaworthy.docs.dir names, such as Path.of(\"\")")
                .resolve(loader.docsDirectory());
        assertThat(CommittedDocuments.differences(directory, PackedDocuments.of(loader.type())))
                .as(
                        "what is not right in the committed documents; compile with -Aseaworthy.docs.mode=write and commit them")
                .isEmpty();
    }

    /** A developer who copies the example has an application that starts. */
    @Test
    default void theDevelopmentExampleIsAccepted() {
        assertThat(TestEnvironment.of(ContractArgument.loader(this)).example(Environment.DEVELOPMENT))
                .as(".env.development.example")
                .accepts();
    }

    /** Nobody starts production with an example: it is refused for what it leaves empty and for nothing else, and accepted then. */
    @Test
    default void theProductionExampleIsRefusedUntilItIsFilledIn() {
        TestEnvironment<T> environment = TestEnvironment.of(ContractArgument.loader(this));
        TestEnvironment<T> example = environment.example(Environment.PRODUCTION);
        TestEnvironment<T> filledIn = FilledInExample.of(filledIn(environment.production()), example);
        assertThat(filledIn)
                .as(".env.production.example with strong secrets; override filledIn and set what else it leaves open")
                .accepts();
        Set<String> refused = example.refused();
        Set<String> empty = new TreeSet<>();
        for (Map.Entry<String, String> variable : example.variables().entrySet()) {
            if (variable.getValue().isEmpty()) {
                String declared = example.declared(variable.getKey());
                empty.add(declared);
                // What another empty one demands once it is set is refused only then.
                if (filledIn.changed(variable.getKey(), "").refused().contains(declared)) {
                    refused.add(declared);
                }
            }
        }
        assertThat(refused)
                .as("what .env.production.example is refused for, and the values that it leaves empty")
                .isEqualTo(empty);
    }
}
