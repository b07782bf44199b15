package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seaworthy.testing.ConfigurationContract;
import dev.seaworthy.testing.TestEnvironment;
import org.junit.jupiter.api.Test;

class ShopConfigTest implements ConfigurationContract<ShopConfig> {
    private final TestEnvironment<ShopConfig> development =
            TestEnvironment.of(ShopConfig.class).development();
    private final TestEnvironment<ShopConfig> production =
            filledIn(TestEnvironment.of(ShopConfig.class).production());

    @Override
    public TestEnvironment<ShopConfig> filledIn(TestEnvironment<ShopConfig> production) {
        return production.with("DATABASE_URL", "postgresql://db.shop.test:5432/shop");
    }

    @Test
    void debuggingIsRefusedInProduction() {
        assertThat(production.with("DEBUG", "true")).refusesOnly("DEBUG", "mustBe");
    }

    @Test
    void aWeakKeyIsRefusedAndNotShown() {
        assertThat(production.with("SECRET_KEY", "correct horse"))
                .refusesOnly("SECRET_KEY", "strongSecret")
                .showsNo("correct horse");
    }

    @Test
    void aPoolIsNoLargerThanTheDatabase() {
        assertThat(production.with("DB_POOL_SIZE", "101")).refusesOnly("pool.sizeIsAllowed");
        assertThat(production.with("DB_POOL_SIZE", "ten")).refusesOnly("DB_POOL_SIZE", "malformed");
    }

    @Test
    void mailIsOptional() {
        assertThat(development.load().smtp()).isEmpty();
        assertThat(development.with("SMTP_HOST", "mail.shop.test").load().smtp())
                .map(SmtpConfig::host)
                .contains("mail.shop.test");
    }

    @Test
    void aDeveloperNeedsNoVariable() {
        assertThat(development)
                .accepts()
                .hasValue("DATABASE_URL", "postgresql://localhost:5432/shop_dev")
                .hasOrigin("DATABASE_URL", "developmentDefault");
    }
}
