package dev.seaworthy.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.seaworthy.Encoding;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.Secret;
import jakarta.validation.constraints.NotEmpty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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

    @Test
    void whatIsFilledInIsProduction() {
        for (Class<?> test : List.of(Development.class, NowDevelopment.class)) {
            assertThat(failures(test))
                    .as(test.getSimpleName())
                    .hasEntrySatisfying(
                            "theProductionExampleIsRefusedUntilItIsFilledIn()",
                            words -> assertThat(words)
                                    .isEqualTo("filledIn gives an environment of development;"
                                            + " derive it from the parameter, which is production, as"
                                            + " production.with(…) does"))
                    .hasSize(1);
        }
        assertThat(failures(Nameless.class))
                .hasEntrySatisfying(
                        "theProductionExampleIsRefusedUntilItIsFilledIn()",
                        words -> assertThat(words)
                                .startsWith("filledIn gives an environment that does not say which one it is;"))
                .hasSize(1);
    }

    @Test
    void whatTheExampleGivesIsWhatIsFilledIn() {
        assertThat(failures(Changed.class))
                .hasEntrySatisfying(
                        "theProductionExampleIsRefusedUntilItIsFilledIn()",
                        words -> assertThat(words)
                                .contains("PUBLIC_URL has another value", "give a value only to what the example")
                                .doesNotContain("APP_ENV", "PAYMENT_KEY has", "other.harbour.test"))
                .hasSize(1);
        assertThat(failures(LeftOut.class))
                .hasEntrySatisfying(
                        "theProductionExampleIsRefusedUntilItIsFilledIn()",
                        words -> assertThat(words).contains("PUBLIC_URL is not set"))
                .hasSize(1);
        assertThat(failures(Waived.class))
                .hasEntrySatisfying(
                        "theProductionExampleIsRefusedUntilItIsFilledIn()",
                        words -> assertThat(words).contains("SEAWORTHY_WAIVE waives rules"))
                .hasSize(1);
    }

    /** What a random operator fills in passes exactly when the example starts with it as a file in that place would. */
    @Test
    void anythingFilledInIsJudgedAsAnExampleWithThoseLines() {
        Random random = new Random(7);
        TestEnvironment<StoreConfig> production =
                TestEnvironment.of(StoreConfig.class).production();
        Map<String, String> example = ExampleFile.of(StoreConfig.class, Environment.PRODUCTION);
        int passed = 0;
        for (int i = 0; i < 400; i++) {
            TestEnvironment<StoreConfig> filledIn =
                    new Right().filledIn(random.nextInt(8) == 0 ? TestEnvironment.of(StoreConfig.class) : production);
            for (int changes = random.nextInt(3); changes > 0; changes--) {
                String[] change = CHANGES.get(random.nextInt(CHANGES.size()));
                filledIn = change.length == 1 ? filledIn.without(change[0]) : filledIn.with(change[0], change[1]);
            }
            Map<String, String> set = new TreeMap<>(filledIn.variables());
            set.values().removeIf(String::isEmpty);
            Map<String, String> lines = new TreeMap<>(set);
            example.forEach((name, value) -> {
                if (!value.isEmpty()) {
                    lines.put(name, value);
                }
            });
            boolean isTheExample = lines.equals(set)
                    && StoreConfigLoader.check(lines).problems().isEmpty();
            passed += isTheExample ? 1 : 0;
            assertThat(passes(filledIn)).as(filledIn.toString()).isEqualTo(isTheExample);
        }
        assertThat(passed).isBetween(40, 360);
    }

    private static final List<String[]> CHANGES = List.of(
            new String[] {"APP_ENV"},
            new String[] {"APP_ENV", "development"},
            new String[] {"APP_ENV", "staging"},
            new String[] {"APP_ENV", "production"},
            new String[] {"PUBLIC_URL"},
            new String[] {"PUBLIC_URL", "https://other.harbour.test"},
            new String[] {"PUBLIC_URL", "https://store.example.com"},
            new String[] {"PORT"},
            new String[] {"PORT", "9090"},
            new String[] {"PORT", "80"},
            new String[] {"SECRET_KEY"},
            new String[] {"SMTP_HOST", "mail.harbour.test"},
            new String[] {"STOCK_URL", "https://shelves.harbour.test"},
            new String[] {"SEAWORTHY_WAIVE", ""},
            new String[] {"QUEUE_URL", ""});

    private static boolean passes(TestEnvironment<StoreConfig> filledIn) {
        ConfigurationContract<StoreConfig> test = new ConfigurationContract<>() {
            @Override
            public TestEnvironment<StoreConfig> filledIn(TestEnvironment<StoreConfig> production) {
                return filledIn;
            }
        };
        try {
            test.theProductionExampleIsRefusedUntilItIsFilledIn();
            return true;
        } catch (AssertionError refused) {
            return false;
        }
    }

    @Test
    void whatIsNullIsSaidInASentence() {
        assertThat(failures(NothingFilledIn.class).values())
                .containsExactly("filledIn gives null; return production, or what production.with(…) makes of it");
        assertThat(failures(NoDirectory.class).values())
                .containsExactly("documentsDirectory gives null;"
                        + " return the directory that -Aseaworthy.docs.dir names, such as Path.of(\"\")");
        assertThat(failures(NoLoader.class).values())
                .hasSize(3)
                .containsOnly("loader gives null; return the configuration's, such as ShopConfigLoader.loader()");
    }

    @Test
    void aBaseOfOnesOwnSaysByItsArgumentWhatIsTested() {
        for (Class<?> test : List.of(
                OfABase.class,
                OfABaseOfABase.class,
                OfAnInterface.class,
                OfAPair.class,
                OfANarrowerBase.class,
                Instances.class)) {
            assertThat(failures(test)).as(test.getSimpleName()).isEmpty();
        }
    }

    abstract static class Base<T> implements ConfigurationContract<T> {
        @Override
        public Path documentsDirectory() {
            return directory.resolve("right");
        }

        @Override
        public TestEnvironment<T> filledIn(TestEnvironment<T> production) {
            return production.withSecret("PAYMENT_KEY", "pay_live_").with("STOCK_URL", "https://stock.harbour.test");
        }
    }

    static class OfABase extends Base<StoreConfig> {}

    abstract static class BaseOfBase<S, C> extends Base<C> {}

    static class OfABaseOfABase extends BaseOfBase<String, StoreConfig> {}

    interface Middle<T> extends ConfigurationContract<T> {}

    static class OfAnInterface extends Right implements Middle<StoreConfig> {}

    interface Pair<A, B> extends Middle<B> {}

    abstract static class FirstOf<X> extends Base<X> implements Pair<String, X> {}

    static class OfAPair extends FirstOf<StoreConfig> {}

    abstract static class Narrower<T extends StoreConfig> extends Base<T> {}

    static class OfANarrowerBase extends Narrower<StoreConfig> {}

    static class Instances extends Base<StoreConfig> implements Comparable<Instances> {
        @Override
        public int compareTo(Instances other) {
            return 0;
        }
    }

    static class Development extends Right {
        @Override
        public TestEnvironment<StoreConfig> filledIn(TestEnvironment<StoreConfig> production) {
            return TestEnvironment.of(StoreConfig.class).development().with("PORT", "80");
        }
    }

    static class NowDevelopment extends Right {
        @Override
        public TestEnvironment<StoreConfig> filledIn(TestEnvironment<StoreConfig> production) {
            return production.with("APP_ENV", "development");
        }
    }

    static class Nameless extends Right {
        @Override
        public TestEnvironment<StoreConfig> filledIn(TestEnvironment<StoreConfig> production) {
            return super.filledIn(production).without("APP_ENV");
        }
    }

    static class Changed extends Right {
        @Override
        public TestEnvironment<StoreConfig> filledIn(TestEnvironment<StoreConfig> production) {
            return super.filledIn(production).with("PUBLIC_URL", "https://other.harbour.test");
        }
    }

    static class LeftOut extends Right {
        @Override
        public TestEnvironment<StoreConfig> filledIn(TestEnvironment<StoreConfig> production) {
            return super.filledIn(production).without("PUBLIC_URL");
        }
    }

    static class Waived extends Right {
        @Override
        public TestEnvironment<StoreConfig> filledIn(TestEnvironment<StoreConfig> production) {
            return super.filledIn(production)
                    .with(
                            "SEAWORTHY_WAIVE",
                            "PUBLIC_URL.schemes until "
                                    + LocalDate.now(ZoneOffset.UTC).plusDays(5) + " because a test");
        }
    }

    @SuppressWarnings("NullAway") // A mistake that a test may make.
    static class NothingFilledIn extends Right {
        @Override
        public TestEnvironment<StoreConfig> filledIn(TestEnvironment<StoreConfig> production) {
            return null;
        }
    }

    @SuppressWarnings("NullAway") // A mistake that a test may make.
    static class NoDirectory extends Right {
        @Override
        public Path documentsDirectory() {
            return null;
        }
    }

    @SuppressWarnings("NullAway") // A mistake that a test may make.
    static class NoLoader extends Right {
        @Override
        public ConfigLoader<StoreConfig> loader() {
            return null;
        }
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
