package shop;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Says over HTTP how it is set up. */
@Singleton
class Shop {
    private final ShopConfig config;
    private final PoolConfig pool;
    private final Optional<SmtpConfig> smtp;

    Shop(ShopConfig config, PoolConfig pool, Optional<SmtpConfig> smtp) {
        this.config = config;
        this.pool = pool;
        this.smtp = smtp;
    }

    void addRoutes(@Observes Router router) {
        router.get("/").handler(context -> context.end(greeting()));
    }

    String greeting() {
        String mail = smtp.map(SmtpConfig::host).orElse("nobody");
        return "The shop in " + config.environment().variableValue() + " keeps " + pool.size()
                + " connections and mails through " + mail + ".\n";
    }
}
