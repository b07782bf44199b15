package shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import java.util.Optional;

/** A mail server. */
public interface MailConfig {
    /** Its host. */
    @EnvVar(example = "mail.example.com", developmentDefault = "localhost")
    @ProductionRule(noLocalhost = true)
    String host();

    /** Its port. */
    @EnvVar(defaultValue = "587")
    int port();

    /** Its password. */
    @EnvVar
    Optional<Secret> password();

    /** Mail is submitted on a port for clients. */
    @ProductionRule(because = "port 25 is for servers")
    default boolean portIsForClients() {
        return port() != 25;
    }
}
