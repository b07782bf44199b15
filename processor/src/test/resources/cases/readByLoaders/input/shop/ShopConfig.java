package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.runtime.Secret;
import java.util.Optional;

/** Everything Shop reads from its environment. */
@EnvConfig
public interface ShopConfig {
    /** Port to listen on. */
    @EnvVar(value = "PORT", aliases = "HTTP_PORT", defaultValue = "8080")
    int port();

    /** Outgoing mail. */
    @EnvGroup(prefix = "SMTP_")
    Optional<SmtpConfig> smtp();

    /** Outgoing mail. */
    interface SmtpConfig {
        /** Host name. */
        @EnvVar("HOST")
        String host();

        /** Password. */
        @EnvVar("PASSWORD")
        Secret password();
    }
}
