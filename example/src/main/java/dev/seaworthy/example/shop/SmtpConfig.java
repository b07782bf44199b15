package dev.seaworthy.example.shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import java.time.Duration;
import java.util.Optional;

/** Outgoing mail. */
public interface SmtpConfig {

    /** The mail server. */
    @EnvVar(value = "HOST", example = "smtp.example.com")
    @ProductionRule(noLocalhost = true, because = "a container has no mail server")
    String host();

    /** Its port for submission. */
    @EnvVar(value = "PORT", defaultValue = "587")
    @ProductionRule(mustNotBe = "25", because = "providers block port 25 for outgoing mail")
    int port();

    /** The account, when the server asks for one. */
    @EnvVar(value = "USERNAME", example = "shop")
    Optional<String> username();

    /** The account's password. */
    @EnvVar(value = "PASSWORD")
    @ProductionRule(minLength = 8, because = "a shorter one is guessed")
    Optional<Secret> password();

    /** The sender that customers see. */
    @EnvVar(value = "FROM", example = "shop@example.com")
    String from();

    /** Whether the connection is encrypted before the password is sent. */
    @EnvVar(value = "STARTTLS", defaultValue = "true")
    @ProductionRule(mustBe = "true", because = "the password and the mails would be sent unencrypted")
    boolean startTls();

    /** How long the mail server may take to answer. */
    @EnvVar(value = "TIMEOUT", defaultValue = "10s")
    Duration timeout();

    /** An account has a password, and a password an account. */
    @ProductionRule(because = "SMTP_USERNAME and SMTP_PASSWORD go together")
    default boolean accountIsComplete() {
        return username().isPresent() == password().isPresent();
    }
}
