package shop;

import jakarta.validation.constraints.Email;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Large.Smtp} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface LargeSmtpNotes {
    String $description = "A mail server.";

    String server$description = "Its address.";

    String recipients$description = "Who may be written to outside production.";

    String password$description = "The account's password.";

    Email recipients$element0() default @Email;
}
