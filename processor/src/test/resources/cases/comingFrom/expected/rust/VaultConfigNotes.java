package rust;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link VaultConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface VaultConfigNotes {
    String $description = "A password store, with the variables of its image for Docker.";

    String address$description = "The address that it listens on.";

    String adminToken$description = "Opens the page of the administrator; ADMIN_TOKEN_FILE may name a file with it.";

    String dataFolder$description = "Where everything is kept.";

    String attachmentsFolder$description = "Where attachments are kept; with the rest, unless it is told otherwise.";

    String push$description = "Notes to telephones.";
}
