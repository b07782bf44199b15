package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link MailConfig.Address} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface MailConfigAddressNotes {
    String $description = "An address.";

    String name$description = "What is before the at sign.";
}
