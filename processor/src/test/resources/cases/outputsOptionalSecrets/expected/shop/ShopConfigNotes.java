package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigNotes {
    String $description = "A shop that needs no secret, and takes one.";

    String port$description = "Port to listen on.";

    String sentryKey$description = "Where errors are reported.";

    String stripeKey$description = "Where payments are made.";
}
