package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import java.net.URI;
import java.util.List;

/** Texts of the source that look like a credential to those who fear one, and are none. */
@EnvConfig
public interface ShopConfig {
    /** The pages of help. */
    @EnvVar(
            value = "HELP_URL",
            defaultValue = "https://raw.githubusercontent.com/shop/shop-ui-help/release-4.3",
            example = "https://example.com/@user")
    URI helpUrl();

    /** How the index is called. */
    @EnvVar(value = "INDEX_PATTERN", defaultValue = "@{TENANT}_AUDIT_LOG_@{DATE}", example = "@daily")
    String indexPattern();

    /** When it is cleared. */
    @EnvVar(value = "CLEAR_AT", defaultValue = "@every 1h")
    String clearAt();

    /** The SENDER of what is sent; with HELP_URL=https://help.example it is a machine, and "SENDER" is its name. */
    @EnvVar(value = "SENDER", example = "Shop <contact@shop.example>", defaultValue = "webmaster@localhost")
    String sender();

    /** Where tiles of maps come from. */
    @EnvVar(value = "TILES", defaultValue = "https://tile.openstreetmap.org/{z}/{x}/{y}.png")
    String tiles();

    /** The proxies, which may hold passwords. */
    @EnvVar(value = "PROXIES", sensitive = true, defaultValue = "")
    List<URI> proxies();

    /** The database, with a password that is of development alone. */
    @EnvVar(
            value = "DATABASE_URL",
            developmentDefault = "postgresql://shop:only-here@localhost/shop",
            example = "postgresql://shop:PASSWORD@db.example/shop")
    URI databaseUrl();
}
