package shop;

import java.lang.String;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.Smtp} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigSmtpNotes {
    String $description = "The settings of a mail server.";

    String host$description = "Its host.";
}
