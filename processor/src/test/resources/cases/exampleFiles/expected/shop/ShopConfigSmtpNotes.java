package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.Smtp} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigSmtpNotes {
    String $description = "A mail server.";

    String host$description = "A host.";

    String mode$description = "How.";

    String certificate$description = "A certificate.";
}
