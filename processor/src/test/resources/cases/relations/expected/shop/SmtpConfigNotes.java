package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link SmtpConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface SmtpConfigNotes {
    String $description = "A mail server.";

    String host$description = "Its host.";

    String user$description = "The user.";

    String password$description = "The password of the user.";
}
