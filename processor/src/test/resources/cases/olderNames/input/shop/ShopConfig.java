package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.runtime.Secret;
import java.time.Duration;
import java.util.Optional;

/** Settings that had other names, and one that will be gone. */
@EnvConfig
public interface ShopConfig {
    /** Port to listen on. */
    @EnvVar(value = "PORT", defaultValue = "8080", aliases = "HTTP_PORT")
    int port();

    /** How long a request may take. */
    @EnvVar(
            value = "TIMEOUT",
            defaultValue = "30s",
            aliases = {"LISTEN_TIMEOUT", "HTTP_TIMEOUT"})
    Duration timeout();

    /** Signs cookies. */
    @EnvVar(value = "SIGNING_KEY", aliases = "KEY")
    Secret signingKey();

    /** Where the old shop is. */
    @Deprecated
    @EnvVar("LEGACY_URL")
    Optional<String> legacyUrl();
}
