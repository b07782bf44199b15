package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import java.util.Optional;

/** A shop that may send mail. */
@EnvConfig
public interface ShopConfig {
    /** Port to listen on. */
    @EnvVar(value = "PORT", defaultValue = "8080")
    int port();

    /** Where mail is submitted. */
    @EnvGroup(prefix = "SMTP_")
    Optional<MailConfig> mail();
}
