package dev.seaworthy.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.seaworthy.Encoding;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import dev.seaworthy.runtime.Secret;
import jakarta.validation.constraints.NotEmpty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

class ConfigurationContractTest {
    @TempDir
    private static Path directory;

    @BeforeAll
    static void commit() throws IOException {
        commit(StoreConfig.class, directory.resolve("right"));
        commit(StoreConfig.class, directory.resolve("stale"));
        commit(StrictConfig.class, directory.resolve("right/strict"));
        commit(ManyConfig.class, directory.resolve("right/many"));
        commit(ChainConfig.class, directory.resolve("right/chain"));
        Path page = directory.resolve("stale/docs/configuration.md");
        Files.writeString(page, Files.readString(page).replace("8080", "9090"));
        Files.delete(directory.resolve("stale/.env.example"));
    }

    private static void commit(Class<?> configuration, Path directory) throws IOException {
        for (Map.Entry<String, String> document :
                PackedDocuments.of(configuration).entrySet()) {
            Path file = directory.resolve(document.getKey());
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, document.getValue());
        }
    }

    /** What the tests of a class say that fail, by their names. */
    private static Map<String, String> failures(Class<?> test) {
        Map<String, String> failures = new TreeMap<>();
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(test))
                .execute()
                .testEvents()
                .assertStatistics(statistics -> statistics.started(3))
                .failed()
                .stream()
                .forEach(event -> failures.put(event.getTestDescriptor().getDisplayName(), words(event)));
        return failures;
    }

    private static String words(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .map(Throwable::getMessage)
                .orElse("");
    }

    @Test
    void aConfigurationThatIsAsItIsCommittedPasses() {
        assertThat(failures(Right.class)).isEmpty();
        assertThat(failures(BelowAnother.class)).isEmpty();
        assertThat(failures(Many.class)).isEmpty();
        assertThat(failures(Chain.class)).isEmpty();
    }

    @Test
    void aDocumentThatIsNotTrueIsNamedWithItsLine() {
        assertThat(failures(Stale.class))
                .hasEntrySatisfying(
                        "theCommittedDocumentsAreTrue()",
                        words -> assertThat(words)
                                .contains(
                                        "/stale/.env.example is not there",
                                        "/stale/docs/configuration.md: line ",
                                        "9090"))
                .hasSize(1);
    }

    @Test
    void anExampleThatLeavesMoreOpenThanSecretsMustBeFilledIn() {
        assertThat(failures(NotFilledIn.class))
                .hasEntrySatisfying(
                        "theProductionExampleIsRefusedUntilItIsFilledIn()",
                        words -> assertThat(words)
                                .contains("override filledIn", "PAYMENT_KEY    must start with")
                                .doesNotContain(StrongSecret.of("PAYMENT_KEY")))
                .hasSize(1);
    }

    @Test
    void aRuleInPlainJavaThatRefusesDevelopmentIsFound() {
        assertThat(failures(Strict.class))
                .hasEntrySatisfying(
                        "theDevelopmentExampleIsAccepted()",
                        words -> assertThat(words)
                                .contains(
                                        ".env.development.example",
                                        "portIsLow    It listens where only the system may"))
                .hasEntrySatisfying(
                        "theProductionExampleIsRefusedUntilItIsFilledIn()",
                        words -> assertThat(words).contains("portIsLow"))
                .hasSize(2);
    }

    @Test
    void aTestThatNamesNoConfigurationSaysSo() {
        assertThat(failures(Generic.class).values())
                .hasSize(3)
                .allSatisfy(words -> assertThat(words).contains("does not say which configuration it tests"));
    }

    /** A configuration that no development starts with. */
    @EnvConfig(docsDirectory = "strict")
    interface StrictConfig {
        /** Where it listens. */
        @EnvVar(value = "PORT", defaultValue = "8080")
        int port();

        /** It listens where only the system may. */
        @ProductionRule(in = {Environment.DEVELOPMENT, Environment.PRODUCTION})
        default boolean portIsLow() {
            return port() < 1024;
        }
    }

    /** A configuration of lists and maps that must have something, and of secrets in other forms than text. */
    @EnvConfig(docsDirectory = "many")
    interface ManyConfig {
        /** The servers. */
        @EnvVar("HOST_{index}")
        @NotEmpty
        List<String> hosts();

        /** The keys that sign. */
        @EnvVar("SIGNING_KEY_{index}")
        @NotEmpty
        @ProductionRule(strongSecret = true)
        List<Secret> keys();

        /** The tokens of partners. */
        @EnvVar("TOKEN_{name}")
        @NotEmpty
        Map<String, Secret> tokens();

        /** The key that encrypts. */
        @EnvVar(value = "ENCRYPTION_KEY", encoding = Encoding.HEX, sensitive = true)
        @ProductionRule(strongSecret = true)
        byte[] key();
    }

    /** A configuration of which one setting is demanded by another that is required, so that an empty example names one. */
    @EnvConfig(docsDirectory = "chain")
    interface ChainConfig {
        /** The server that sends mail. */
        @EnvVar("MAIL_HOST")
        @ProductionRule(required = true)
        Optional<String> mailHost();

        /** The sender of mail. */
        @EnvVar("MAIL_SENDER")
        @RequiredWhen(variable = "MAIL_HOST", present = true)
        Optional<String> mailSender();
    }

    static class Chain implements ConfigurationContract<ChainConfig> {
        @Override
        public Path documentsDirectory() {
            return directory.resolve("right");
        }

        @Override
        public TestEnvironment<ChainConfig> filledIn(TestEnvironment<ChainConfig> production) {
            return production.with("MAIL_HOST", "mail.harbour.test").with("MAIL_SENDER", "shop@harbour.test");
        }
    }

    static class Many implements ConfigurationContract<ManyConfig> {
        @Override
        public Path documentsDirectory() {
            return directory.resolve("right");
        }

        @Override
        public TestEnvironment<ManyConfig> filledIn(TestEnvironment<ManyConfig> production) {
            return production.with("HOST_0", "a.harbour.test");
        }
    }

    static class Right implements ConfigurationContract<StoreConfig> {
        @Override
        public Path documentsDirectory() {
            return directory.resolve("right");
        }

        @Override
        public TestEnvironment<StoreConfig> filledIn(TestEnvironment<StoreConfig> production) {
            return production.withSecret("PAYMENT_KEY", "pay_live_").with("STOCK_URL", "https://stock.harbour.test");
        }
    }

    static class BelowAnother extends Right {}

    static class Stale extends Right {
        @Override
        public Path documentsDirectory() {
            return directory.resolve("stale");
        }
    }

    static class NotFilledIn implements ConfigurationContract<StoreConfig> {
        @Override
        public Path documentsDirectory() {
            return directory.resolve("right");
        }
    }

    static class Strict implements ConfigurationContract<StrictConfig> {
        @Override
        public Path documentsDirectory() {
            return directory.resolve("right");
        }
    }

    static class Generic<T> implements ConfigurationContract<T> {}
}
