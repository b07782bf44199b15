package dev.seaworthy.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestEnvironmentTest {
    private static final TestEnvironment<StoreConfig> NOTHING = TestEnvironment.of(StoreConfigLoader.loader());

    /** The example leaves two secrets empty, and one of them must begin as the vendor's do. */
    private static final TestEnvironment<StoreConfig> PRODUCTION =
            NOTHING.production().withSecret("PAYMENT_KEY", "pay_live_").with("STOCK_URL", "https://stock.harbour.test");

    @Test
    void developmentIsWhatItsDefaultsSay() {
        StoreConfig config = NOTHING.development().load();
        assertThat(config.environment()).isEqualTo(Environment.DEVELOPMENT);
        assertThat(config.port()).isEqualTo(8080);
        assertThat(config.smtp()).isEmpty();
        assertThat(NOTHING.development().variables()).isEqualTo(Map.of("APP_ENV", "development"));
    }

    @Test
    void aConfigurationIsFoundByItsInterface() {
        assertThat(TestEnvironment.of(StoreConfig.class).development()).accepts();
    }

    @Test
    void nothingIsSetThatNobodySets() {
        assertThat(NOTHING).refuses("APP_ENV", "missing").hasOrigin("PORT", "defaultValue");
    }

    @Test
    void productionIsItsExampleFilledIn() {
        assertThat(PRODUCTION).accepts().hasValue("PUBLIC_URL", "https://store.example.com");
        assertThat(PRODUCTION.load().secretKey().length()).isEqualTo(43);
    }

    @Test
    void whatTheProductionExampleLeavesOpenBesideSecretsIsNotSet() {
        assertThat(NOTHING.production().variables()).doesNotContainKey("STOCK_URL");
        assertThat(NOTHING.production())
                .refuses("PAYMENT_KEY", "startsWith")
                .refuses("STOCK_URL", "missing")
                .hasOrigin("STOCK_URL", "not set")
                .refusesNothingElse();
    }

    @Test
    void stagingIsItsExampleFilledIn() {
        assertThat(NOTHING.staging()).accepts().hasValue("APP_ENV", "staging").warnsOf("PAYMENT_KEY", "startsWith");
    }

    @Test
    void productionIsRefusedForOneVariableAlone() {
        assertThat(PRODUCTION.with("DEBUG", "true")).refusesOnly("DEBUG", "mustBe");
        assertThat(PRODUCTION.with("PORT", "80")).refusesOnly("portIsHigh");
        assertThat(PRODUCTION.without("SECRET_KEY")).refusesOnly("SECRET_KEY", "missing");
    }

    @Test
    void reportsSpeakAsTheyDoToOperators() {
        assertThat(PRODUCTION.with("DEBUG", "true").check().verdict()).isEqualTo("""
                StoreConfig cannot start in production: 1 problem

                  DEBUG    must be false, because stack traces would reach visitors
                           found "true" (environment variable)
                """);
    }

    @Test
    void aSecretIsTheSameInEveryRunAndOfItsVariableAlone() {
        TestEnvironment<StoreConfig> other = NOTHING.production();
        assertThat(other.variables().get("SECRET_KEY"))
                .isEqualTo(PRODUCTION.variables().get("SECRET_KEY"))
                .isNotEqualTo(other.variables().get("PAYMENT_KEY"))
                .matches("[0-9A-Za-z]{43}");
    }

    @Test
    void itNeverChanges() {
        TestEnvironment<StoreConfig> development = NOTHING.development();
        assertThat(development.with("PORT", "80").load().port()).isEqualTo(80);
        assertThat(development.load().port()).isEqualTo(8080);
        assertThatThrownBy(() -> development.variables().put("PORT", "80"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aVariableThatTheConfigurationDoesNotHaveIsAnErrorOfTheTest() {
        assertThatThrownBy(() -> NOTHING.with("DEBGU", "true"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("StoreConfig has no variable DEBGU; did you mean DEBUG?");
        assertThatThrownBy(() -> NOTHING.without("HOSTS"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("StoreConfig has no variable HOSTS;"
                        + " withOther sets one that the configuration does not have");
    }

    @Test
    void whatFeedsASettingIsAVariableOfTheConfiguration() {
        TestEnvironment<ProxyConfig> nothing =
                TestEnvironment.of(ProxyConfigLoader.loader()).development();
        for (String name : List.of("PROXY", "GATEWAY", "https_proxy", "all_proxy")) {
            assertThat(nothing.with(name, "proxy.example.com")).hasValue("PROXY", "proxy.example.com");
            assertThat(nothing.with("PROXY", "a").without(name).variables()).doesNotContainKey(name);
        }
        for (String name : List.of("SMTP_HOST", "SMTP_SERVER", "MAILHOST")) {
            ProxyConfig config =
                    nothing.with("PROXY", "a").with(name, "mail.example.com").load();
            assertThat(config.smtp()).map(ProxyConfig.Smtp::host).contains("mail.example.com");
        }
        for (String name : List.of("TENANT_A_TITLE", "TENANT_A_LABEL")) {
            assertThat(nothing.with(name, "a").load().tenants()).hasSize(1);
        }
        for (String name : List.of("TENANT_A_NAME", "SMTP_MAILHOST", "all_proxies", "ALL_PROXY", "NOTHING_FILE")) {
            assertThatThrownBy(() -> nothing.with(name, "a"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("ProxyConfig has no variable " + name + "; ");
        }
        assertThatThrownBy(() -> nothing.with("https_porxy", "a"))
                .hasMessage("ProxyConfig has no variable https_porxy; did you mean https_proxy?");
    }

    @Test
    void olderNamesAndTyposCanBeSet() {
        TestEnvironment<StoreConfig> development = NOTHING.development();
        assertThat(development.with("HTTP_PORT", "81")).hasValue("PORT", "81").warnsOf("PORT", "renamed");
        assertThat(development.withOther("QUEUE_ULR", "amqps://queue.example.com"))
                .warnsOf("QUEUE_URL", "unknown-variable");
        assertThat(development.with("HTTP_PORT", "81").without("HTTP_PORT")).warnsOfNothing();
    }

    @Test
    void aRuleIsWaived() {
        assertThat(PRODUCTION
                        .with("DEBUG", "true")
                        .with("SEAWORTHY_WAIVE", "DEBUG.mustBe until 2026-01-01 because a test"))
                .refuses("DEBUG", "mustBe")
                .refuses("SEAWORTHY_WAIVE", "waiver");
    }

    @Test
    void aRefusedConfigurationIsAnException() {
        assertThatThrownBy(() -> NOTHING.load()).isInstanceOf(ConfigException.class);
    }

    @Test
    void itsTextShowsNoValue() {
        assertThat(PRODUCTION.toString())
                .isEqualTo("StoreConfig with APP_ENV, SECRET_KEY, PAYMENT_KEY, PUBLIC_URL, STOCK_URL");
    }

    @Test
    void namesThatOnlyTheEnvironmentKnowsAreNames() {
        TestEnvironment<ShardsConfig> shards =
                TestEnvironment.of(ShardsConfigLoader.loader()).production();
        assertThat(shards.with("SHARD_0_HOST", "db").load().shards()).hasSize(1);
        assertThat(shards.with("SHARD_0_HOST", "localhost")).refusesOnly("SHARD_0_HOST", "noLocalhost");
        assertThat(shards.with("SHARD_1_HOST", "db")).refusesOnly("SHARD_1", "gap");
        assertThatThrownBy(() -> shards.with("SHARD_0_HOTS", "db"))
                .hasMessageContaining("ShardsConfig has no variable SHARD_0_HOTS");
    }
}
