package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Stacks.Mail} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface StacksMailNotes {
    String $description = "Sends mails.";

    String host$description = "The relay.";

    String token$description = "Its key.";
}
