package shop;

import dev.seaworthy.EnvVar;

/** The server that takes mail. */
public interface SmtpConfig {
    /** Its host. */
    @EnvVar(value = "HOST", example = "smtp.example.com")
    String host();

    /** Its port. */
    @EnvVar(value = "PORT", defaultValue = "587")
    int port();
}
