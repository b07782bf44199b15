package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Settings that other tools have names for. */
@EnvConfig
public interface ProxyConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Where requests go through. */
    @EnvVar(
            value = "HTTP_PROXY",
            aliases = "PROXY",
            fallbacks = {"http_proxy", "all_proxy"})
    @ProductionRule(noLocalhost = true)
    Optional<URI> proxy();

    /** Hosts that are reached without it. */
    @EnvVar(value = "NO_PROXY", fallbacks = "no_proxy", developmentDefault = "localhost", defaultValue = "")
    List<String> direct();

    /** The database. */
    @EnvGroup(prefix = "DATABASE_")
    Optional<Database> database();

    /** A database, with the names that its own tools have. */
    interface Database {
        /** Its host. */
        @EnvVar(value = "HOST", fallbacks = "PGHOST")
        String host();

        /** Its port. */
        @EnvVar(value = "PORT", defaultValue = "5432", fallbacks = "PGPORT")
        int port();

        /** Its password. */
        @EnvVar(value = "PASSWORD", fallbacks = "PGPASSWORD")
        Secret password();
    }
}
