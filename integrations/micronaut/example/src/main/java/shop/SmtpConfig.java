package shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;

/** A mail server. */
public interface SmtpConfig {
    /** Its name. */
    @EnvVar(value = "HOST", example = "smtp.example.com")
    @ProductionRule(noLocalhost = true)
    String host();

    /** Its port for submission. */
    @EnvVar(value = "PORT", defaultValue = "587")
    int port();
}
