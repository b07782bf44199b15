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

    String host$description = "The host of the server.";

    String port$description = "The port of the server.";

    String user$description = "The user at the server.";

    String password$description = "The password of the user.";
}
