package dev.seaworthy.compatibility;

import java.util.List;
import java.util.Map;

/** Environments of the shop that the tests compile. */
final class Shop {
    /** An environment in which it starts. */
    static final Map<String, String> GOOD = Map.of(
            "APP_ENV", "production",
            "SECRET_KEY", "Vb7tq2Xn9LrW4mKz8PcD1sHy6FgJ3uEaQoTi5RvN",
            "ALLOWED_HOSTS", "shop.example.com",
            "STORAGE", "azure");

    /** Environments in which it is refused: for an unknown word, for what is missing and weak, for its rules. */
    static final List<Map<String, String>> REFUSED = List.of(
            Map.of("APP_ENV", "prodction"),
            Map.of("APP_ENV", "production", "STORAGE", "s3", "SECRET_KEY", "short", "SMTP_PORT", "0x"),
            Map.of("APP_ENV", "production", "STORAGE", "lokal", "ALLOWED_HOSTS", "localhost,*", "DB_MAX", "1"));

    private Shop() {}
}
