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
    String $description = "A mail server.";

    String host$description = "Its host.";

    String port$description = "Its port.";

    String password$description = "Its password.";

    String portIsForClients$description = "Mail is submitted on a port for clients.";
}
