package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link MailConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface MailConfigNotes {
    String $description = "The server that sends mail.";

    String host$description = "The server's name.";

    String password$description = "The password for it.";

    String password$nullable = "may be null";

    String returned$description = "Where mail goes that cannot be delivered.";

    String returned$nullable = "may be null";

    String serverIsNamed$description = "Mail is sent by a server, not by this machine.";
}
