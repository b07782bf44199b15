package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import java.net.URI;

/** What one setting has by default, another one has in development too, and nowhere else. */
@EnvConfig
public interface ShopConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Signs session cookies. */
    @EnvVar(value = "SESSION_KEY", developmentDefault = "q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU")
    @ProductionRule(strongSecret = true)
    Secret sessionKey();

    /** Signs links in mails. */
    @EnvVar(value = "LINK_KEY", defaultFrom = "SESSION_KEY")
    @ProductionRule(strongSecret = true)
    Secret linkKey();

    /** Signs what links lead to, with a key of its own in development. */
    @EnvVar(value = "PAGE_KEY", defaultFrom = "LINK_KEY", developmentDefault = "t8NwE4rVb2XcK7mQz5YhL9pJ3sGdF6aU")
    @ProductionRule(strongSecret = true)
    Secret pageKey();

    /** Protects exports, without a rule of its own. */
    @EnvVar(value = "EXPORT_KEY", defaultFrom = "LINK_KEY")
    Secret exportKey();

    /** Where orders are kept. */
    @EnvVar(value = "ORDERS_URL", developmentDefault = "https://dev.example.com/orders")
    URI ordersUrl();

    /** Where returned orders are kept. */
    @EnvVar(value = "RETURNS_URL", defaultFrom = "ORDERS_URL")
    @ProductionRule(distinct = true)
    URI returnsUrl();
}
