package dev.seaworthy.spring.tickets;

import dev.seaworthy.EnvVar;
import dev.seaworthy.runtime.Secret;

/** Outgoing mail. */
public interface SmtpConfig {
    /** The mail server. */
    @EnvVar(value = "HOST", example = "smtp.example.com")
    String host();

    /** The password of its account. */
    @EnvVar("PASSWORD")
    Secret password();
}
