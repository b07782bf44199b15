package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.seaworthy.runtime.ConfigException;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BeansTest {
    @Test
    void anOptionalGroupThatIsAbsentIsAnAbsentBean() {
        try (ApplicationContext context = ApplicationContext.run(Environment.TEST)) {
            assertThat(context.findBean(SmtpConfig.class)).isEmpty();
            assertThat(context.getBean(ShopConfig.class).smtp()).isEmpty();
        }
    }

    @Test
    void aGroupHasItsPathForAName() {
        try (ApplicationContext context = ApplicationContext.run(Environment.TEST)) {
            assertThat(context.getBean(PriceConfig.class, Qualifiers.byName("price")))
                    .isSameAs(context.getBean(ShopConfig.class).price());
        }
    }

    @Test
    void aTestIsRefusedWithAnExceptionAndWithoutASecret() {
        Map<String, Object> properties = Map.of("app.env", "production", "debug", "true", "secret.key", "hunter2");
        assertThatThrownBy(() ->
                        ApplicationContext.run(properties, Environment.TEST).close())
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith("ShopConfig cannot start in production: 2 problems\n")
                .hasMessageContaining("found \"true\" (debug in context)")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void aTestIsToldOfEveryConfigurationThatIsRefused() {
        Map<String, Object> properties = Map.of("app.env", "production", "debug", "true", "stock.limit", "many");
        assertThatThrownBy(() ->
                        ApplicationContext.run(properties, Environment.TEST).close())
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith("ShopConfig cannot start in production: 2 problems\n")
                .satisfies(refused -> assertThat(refused.getSuppressed())
                        .singleElement()
                        .isInstanceOf(ConfigException.class)
                        .extracting(Throwable::getMessage, STRING)
                        .startsWith("StockConfig cannot start in production: 1 problem\n"));
    }
}
