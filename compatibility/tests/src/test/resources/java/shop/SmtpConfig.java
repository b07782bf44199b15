package shop;

import dev.seaworthy.EnvVar;

/** A server that takes mail. */
public interface SmtpConfig {
    /** The server. */
    @EnvVar(value = "HOST", example = "smtp.example.com")
    String host();

    /** Its port. */
    @EnvVar(value = "PORT", defaultValue = "587")
    int port();
}
