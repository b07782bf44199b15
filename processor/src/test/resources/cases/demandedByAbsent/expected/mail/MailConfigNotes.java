package mail;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link MailConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface MailConfigNotes {
    String $description = "What must be set, and what is demanded by that it is.";

    String environment$description = "Where this runs.";

    String dkimDomain$description = "The last of the chain, declared before what demands it.";

    String dkimSelector$description = "Which key it is.";

    String dkimKey$description = "Signs mail.";

    String relay$description = "Where mail goes.";

    String relayUser$description = "Who may use the relay.";
}
