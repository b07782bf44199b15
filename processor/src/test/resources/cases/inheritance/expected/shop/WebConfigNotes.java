package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link WebConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface WebConfigNotes {
    String $description = "What each web server needs.";

    String port$description = "Port to listen on.";

    String portIsOpen$description = "The port is open to users without privileges.";
}
