package shop;

import static dev.seaworthy.testing.ConfigAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.testing.EnvironmentOf;
import dev.seaworthy.testing.TestEnvironment;
import org.junit.jupiter.api.Test;

@EnvironmentOf(
        value = ShopConfig.class,
        in = Environment.PRODUCTION,
        with = "DATABASE_URL=postgresql://db.shop.test:5432/shop")
class InjectedConfigTest {
    @Test
    void itListensWhereItIsTold(@EnvironmentOf(with = "PORT=80") ShopConfig config) {
        assertThat(config.port()).isEqualTo(80);
    }

    @Test
    void itListensWhereItAlwaysDid(ShopConfig config) {
        assertThat(config.port()).isEqualTo(8080);
    }

    @Test
    void productionStarts(ConfigReport<ShopConfig> report) {
        assertThat(report).accepts().warnsOfNothing();
    }

    @Test
    void productionIsRefused(TestEnvironment<ShopConfig> production) {
        assertThat(production.with("DEBUG", "true")).refusesOnly("DEBUG", "mustBe");
    }
}
