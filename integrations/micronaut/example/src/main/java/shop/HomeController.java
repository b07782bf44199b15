package shop;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.Optional;

/** The first page. */
@Controller
final class HomeController {
    private final ShopConfig config;
    private final PriceConfig price;
    private final Optional<SmtpConfig> smtp;

    HomeController(ShopConfig config, PriceConfig price, Optional<SmtpConfig> smtp) {
        this.config = config;
        this.price = price;
        this.smtp = smtp;
    }

    @Get
    @Produces(MediaType.TEXT_PLAIN)
    String show() {
        return config.greeting() + ": " + String.join(" and ", config.topics()) + " in " + price.currency() + ", "
                + smtp.map(mail -> "mail by " + mail.host()).orElse("no mail");
    }
}
