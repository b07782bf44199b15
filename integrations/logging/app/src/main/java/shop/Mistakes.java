package shop;

import dev.seaworthy.runtime.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What programs hand to their logs without noticing. */
final class Mistakes {
    private final ShopConfig config;

    Mistakes(ShopConfig config) {
        this.config = config;
    }

    /** A secret that was revealed. */
    String key() {
        return config.secretKey().reveal();
    }

    /** What a library throws that says what it was given. */
    RuntimeException exception() {
        Secret password = config.newsletter()
                .map(SmtpConfig::password)
                .orElse(config.smtp().password());
        return new IllegalStateException("no mail", new IllegalArgumentException("535 for " + password.reveal()));
    }

    /** The header of a request. */
    String authorization() {
        String user = "shop:" + config.smtp().password().reveal();
        return "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
    }
}
