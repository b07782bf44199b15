package shop;

import dev.seaworthy.*;
import java.net.URI;
import java.util.Optional;

/** What a small service reads. */
@EnvConfig
public interface Small {
    /** Port to listen on. */
    @EnvVar(value = "PORT", defaultValue = "8080")
    int port();

    /** The database of the orders. */
    @ProductionRule(noLocalhost = true, encrypted = true, because = "it crosses a network that others use")
    @EnvVar(value = "DATABASE_URL", developmentDefault = "postgresql://localhost/shop", sensitive = true)
    URI databaseUrl();

    /** Where errors are reported. */
    @EnvVar("SENTRY_DSN")
    Optional<URI> sentryDsn();
}
