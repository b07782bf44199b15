package shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.runtime.Secret;

/** A server that takes mail. */
public interface SmtpConfig {
    /** The server. */
    @EnvVar(value = "HOST", example = "smtp.example.com")
    String host();

    /** What it asks for. */
    @EnvVar(value = "PASSWORD", example = "a-long-passphrase")
    Secret password();
}
