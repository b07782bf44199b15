package shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.runtime.Secret;
import java.util.Optional;

/** A mail server. */
@SignedIn
interface SmtpConfig {
    /** Its host. */
    @EnvVar(value = "HOST", example = "mail.example")
    String host();

    /** The user. */
    @EnvVar("USER")
    Optional<String> user();

    /** The password of the user. */
    @EnvVar("PASSWORD")
    Optional<Secret> password();
}
