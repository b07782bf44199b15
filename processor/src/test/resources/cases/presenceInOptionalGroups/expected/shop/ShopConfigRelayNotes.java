package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.Relay} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigRelayNotes {
    String $description = "Another way to send mail.";

    String enabled$description = "Whether there is one.";

    String hosts$description = "The servers.";
}
