package rust;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link VaultConfig.PushConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface VaultConfigPushConfigNotes {
    String $description = "A relay of notes.";

    String enabled$description = "Whether notes are sent.";

    String installationId$description = "The installation's name at the relay.";

    String installationKey$description = "The installation's key.";
}
