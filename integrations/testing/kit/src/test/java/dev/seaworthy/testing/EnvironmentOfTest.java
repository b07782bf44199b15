package dev.seaworthy.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigReport;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineTestKit;

@EnvironmentOf(value = StoreConfig.class, with = "PORT=81")
class EnvironmentOfTest {
    private final StoreConfig ofTheConstructor;
    private int before;

    EnvironmentOfTest(StoreConfig config) {
        ofTheConstructor = config;
    }

    @BeforeEach
    void setUp(StoreConfig config) {
        before = config.port();
    }

    @Test
    void aParameterSaysItsOwn(
            @EnvironmentOf(with = {"PORT=80", "SMTP_HOST=a=b"}) StoreConfig config,
            @EnvironmentOf(in = Environment.PRODUCTION, without = "SECRET_KEY") ConfigReport<StoreConfig> report,
            @EnvironmentOf(StoreConfig.class) TestEnvironment<StoreConfig> environment) {
        assertThat(config.port()).isEqualTo(80);
        assertThat(config.smtp().orElseThrow().host()).isEqualTo("a=b");
        ConfigAssertions.assertThat(report).refuses("SECRET_KEY", "missing");
        assertThat(environment).accepts().hasValue("PORT", "8080");
    }

    @Test
    void aClassSaysIt(StoreConfig config, ConfigReport<StoreConfig> report, TestEnvironment<StoreConfig> environment) {
        assertThat(config.port()).isEqualTo(81);
        assertThat(before).isEqualTo(81);
        assertThat(ofTheConstructor.port()).isEqualTo(81);
        ConfigAssertions.assertThat(report).hasValue("PORT", "81");
        assertThat(environment.with("PORT", "82").load().port()).isEqualTo(82);
    }

    @Test
    @EnvironmentOf(value = StoreConfig.class, in = Environment.STAGING)
    void aMethodIsNearer(StoreConfig config) {
        assertThat(config.environment()).isEqualTo(Environment.STAGING);
        assertThat(config.port()).isEqualTo(8080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"82", "83"})
    void otherParametersHaveOtherSources(String port, TestEnvironment<StoreConfig> environment) {
        assertThat(environment.with("PORT", port)).hasValue("PORT", port);
    }

    @Nested
    class WithinAnother {
        @Test
        void theClassAroundSaysIt(StoreConfig config) {
            assertThat(config.port()).isEqualTo(81);
        }
    }

    /** Tests of any configuration, of which a class that extends it says which. */
    abstract static class OfAny<T> {
        @Test
        void theClassSaysItsType(
                @EnvironmentOf(with = "PORT=82") T config,
                @EnvironmentOf ConfigReport<T> report,
                @EnvironmentOf TestEnvironment<T> environment,
                TestEnvironment<T> ofTheClass) {
            assertThat(((StoreConfig) config).port()).isEqualTo(82);
            ConfigAssertions.assertThat(report).accepts();
            assertThat(environment).hasValue("PORT", "8080");
            assertThat(ofTheClass).hasValue("PORT", "81");
        }
    }

    @Nested
    class OfThis extends OfAny<StoreConfig> {}

    @Test
    void mistakesAreNamed() {
        assertFails(
                "names dev.seaworthy.testing.StoreConfig, and the parameter asks for java.lang.Runnable", Other.class);
        assertFails("is on a parameter of the type java.lang.String; write the configuration's interface", Text.class);
        assertFails(
                "is on a parameter of the type dev.seaworthy.testing.TestEnvironment<java.util.List<", Elements.class);
        assertFails("does not say which configuration it is of", Nameless.class);
        assertFails("write NAME=value in each text of with", NoValue.class);
        assertFails("sets a value without a name before =; write NAME=value in each text of with", NoName.class);
        assertFails("without was given a name with = in it; write the name alone, PORT", Assigned.class);
        assertFails("StoreConfig has no variable PROT; did you mean PORT?", Typo.class);
        assertFails("java.lang.Runnable has no loader", NoConfiguration.class);
        assertFails("No ParameterResolver registered", AnotherType.class);
    }

    @Test
    void aRefusedConfigurationFailsWithItsReportAndWithoutASecret() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Refused.class))
                .execute()
                .testEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        finishedWithFailure(message(words -> words.contains("StoreConfig cannot start in production")
                                && words.contains("SECRET_KEY")
                                && !words.contains("hunter2"))));
    }

    private static void assertFails(String expected, Class<?> test) {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(test))
                .execute()
                .testEvents()
                .assertThatEvents()
                .haveExactly(1, finishedWithFailure(message(words -> words.contains(expected))));
    }

    static class Refused {
        @Test
        void test(@EnvironmentOf(in = Environment.PRODUCTION, with = "SECRET_KEY=hunter2") StoreConfig config) {}
    }

    static class Other {
        @Test
        void test(@EnvironmentOf(StoreConfig.class) Runnable config) {}
    }

    static class Text {
        @Test
        void test(@EnvironmentOf String config) {}
    }

    static class Elements {
        @Test
        void test(@EnvironmentOf TestEnvironment<List<String>> config) {}
    }

    @EnvironmentOf
    static class Nameless {
        @Test
        void test(StoreConfig config) {}
    }

    static class NoValue {
        @Test
        void test(@EnvironmentOf(with = "PORT") StoreConfig config) {}
    }

    static class NoName {
        @Test
        void test(@EnvironmentOf(with = "=1") StoreConfig config) {}
    }

    static class Assigned {
        @Test
        void test(@EnvironmentOf(without = "PORT=80") StoreConfig config) {}
    }

    static class Typo {
        @Test
        void test(@EnvironmentOf(with = "PROT=80") StoreConfig config) {}
    }

    static class NoConfiguration {
        @Test
        void test(@EnvironmentOf Runnable config) {}
    }

    @EnvironmentOf(StoreConfig.class)
    static class AnotherType {
        @Test
        void test(Runnable other) {}
    }
}
