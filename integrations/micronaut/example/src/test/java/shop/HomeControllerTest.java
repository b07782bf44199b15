package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seaworthy.Environment;
import io.micronaut.context.annotation.Property;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.Test;

@MicronautTest
@Property(name = "smtp.host", value = "mail.shop.test")
class HomeControllerTest {
    @Test
    void theFirstPageSaysWhatIsConfigured(@Client("/") HttpClient client) {
        assertThat(client.toBlocking().retrieve("/"))
                .isEqualTo("Welcome: boats and sails in EUR, mail by mail.shop.test");
    }

    @Test
    void theConfigurationAndItsGroupsAreBeans(ShopConfig config, PriceConfig price, SmtpConfig smtp) {
        assertThat(config.environment()).isEqualTo(Environment.DEVELOPMENT);
        assertThat(price).isSameAs(config.price());
        assertThat(config.smtp()).containsSame(smtp);
    }

    @Test
    void aSecondConfigurationIsABeanToo(@Client("/") HttpClient client) {
        assertThat(client.toBlocking().retrieve("/stock")).isEqualTo("100 pieces of each");
    }
}
