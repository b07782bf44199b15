package shop;

import dev.seaworthy.EnvVar;
import java.util.Optional;
import jakarta.validation.constraints.Email;

/** Outgoing mail. */
interface MailConfig {
    /** Who gets copies. */
    @EnvVar("COPIES")
    Optional<@Email String> copies();
}
