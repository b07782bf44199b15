package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.runtime.Secret;
import java.util.Optional;

/** A shop that needs no secret, and takes one. */
@EnvConfig
public interface ShopConfig {
    /** Port to listen on. */
    @EnvVar(value = "PORT", defaultValue = "8080")
    int port();

    /** Where errors are reported. */
    @EnvVar("SENTRY_KEY")
    Optional<Secret> sentryKey();

    /** Where payments are made. */
    @EnvVar("STRIPE_KEY")
    Optional<Secret> stripeKey();
}
