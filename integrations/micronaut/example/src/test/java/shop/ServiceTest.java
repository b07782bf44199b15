package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seaworthy.testing.TestEnvironment;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as it is delivered: one jar, started and refused. */
@Tag("jar")
class ServiceTest {
    private static final String FIRST_BEAN = "The first bean is made";
    private static final TestEnvironment<ShopConfig> PRODUCTION =
            TestEnvironment.of(ShopConfig.class).production();

    @TempDir
    private Path directory;

    private static Map<String, String> onAnyPort(TestEnvironment<ShopConfig> environment) {
        Map<String, String> variables = new TreeMap<>(environment.variables());
        variables.put("PORT", "-1");
        return variables;
    }

    private static String page(String uri) throws Exception {
        try (InputStream page = URI.create(uri).toURL().openStream()) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void itStartsInProduction() throws Exception {
        TestEnvironment<ShopConfig> environment =
                PRODUCTION.with("SHOP_GREETING", "Ahoy").with("SMTP_HOST", "mail.shop.test");
        try (ShopProcess shop = new ShopProcess(directory, onAnyPort(environment), "-price.currency=NOK")) {
            assertThat(page(shop.awaitLine("Shop listens at ")))
                    .isEqualTo("Ahoy: boats and sails in NOK, mail by mail.shop.test");
            assertThat(shop.err()).isEmpty();
            assertThat(shop.out()).contains(FIRST_BEAN);
        }
    }

    @Test
    void itIsRefusedBeforeTheFirstBean() throws Exception {
        assertRefused(
                PRODUCTION.with("DEBUG", "true").with("SECRET_KEY", "hunter2").with("SMTP_HOST", "localhost"), """
                ShopConfig cannot start in production: 3 problems

                  DEBUG         must be false, because stack traces would reach visitors
                                found "true" (environment variable)
                  SECRET_KEY    is weak: 7 characters, at least 32 are needed
                                found a value that is not shown (environment variable); make one with: openssl rand -base64 48
                  SMTP_HOST     must not name the local machine
                                found "localhost" (environment variable)
                """);
    }

    @Test
    void itIsRefusedWithoutAnEnvironment() throws Exception {
        assertRefused(TestEnvironment.of(ShopConfig.class), """
                ShopConfig cannot start: 1 problem

                  APP_ENV    is required and is not set
                             set it to development, staging or production

                StockConfig cannot start: 1 problem

                  APP_ENV    is required and is not set
                             set it to development, staging or production
                """);
    }

    @Test
    void itIsRefusedWhenMicronautSaysAnotherEnvironment() throws Exception {
        assertRefused(PRODUCTION.withOther("MICRONAUT_ENVIRONMENTS", "dev"), """
                ShopConfig cannot start in production: 1 problem

                  APP_ENV    contradicts Micronaut, whose environment is dev
                             found "production" (environment variable); start with micronaut.environments=production, or set APP_ENV to what is meant

                StockConfig cannot start in production: 1 problem

                  APP_ENV    contradicts Micronaut, whose environment is dev
                             found "production" (environment variable); start with micronaut.environments=production, or set APP_ENV to what is meant
                """);
    }

    @Test
    void everyConfigurationThatIsRefusedIsReported() throws Exception {
        assertRefused(PRODUCTION.with("SMTP_HOST", "localhost").withOther("STOCK_LIMIT", "many"), """
                ShopConfig cannot start in production: 1 problem

                  SMTP_HOST    must not name the local machine
                               found "localhost" (environment variable)

                StockConfig cannot start in production: 1 problem

                  STOCK_LIMIT    must be a whole number, such as 8080 or -1
                                 found "many" (environment variable)
                """);
    }

    @Test
    void oneThatIsRefusedIsReportedAlone() throws Exception {
        assertRefused(PRODUCTION.withOther("STOCK_LIMIT", "many"), """
                StockConfig cannot start in production: 1 problem

                  STOCK_LIMIT    must be a whole number, such as 8080 or -1
                                 found "many" (environment variable)
                """);
    }

    @Test
    void aLogThatIsSwitchedOffHidesNoReport() throws Exception {
        assertRefused(PRODUCTION.withOther("STOCK_LIMIT", "many").withOther("LOGGER_LEVELS_ROOT", "OFF"), """
                StockConfig cannot start in production: 1 problem

                  STOCK_LIMIT    must be a whole number, such as 8080 or -1
                                 found "many" (environment variable)
                """);
    }

    private void assertRefused(TestEnvironment<ShopConfig> environment, String report) throws Exception {
        try (ShopProcess shop = new ShopProcess(directory, onAnyPort(environment))) {
            assertThat(shop.awaitEnd()).isEqualTo(78);
            assertThat(shop.err()).isEqualTo(report);
            assertThat(shop.out()).doesNotContain(FIRST_BEAN, "cannot start", "hunter2", "\tat ");
        }
    }
}
