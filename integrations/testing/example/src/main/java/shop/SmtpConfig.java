package shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import java.util.Optional;

/** A mail server and its account. */
public interface SmtpConfig {
    /** The mail server. */
    @EnvVar(value = "HOST", example = "smtp.example.com")
    @ProductionRule(noLocalhost = true)
    String host();

    /** The account's password. */
    @EnvVar("PASSWORD")
    Optional<Secret> password();
}
