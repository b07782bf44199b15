package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.OAuth} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigOAuthNotes {
    String $description = "Signing in elsewhere.";

    String provider$description = "Who is asked.";

    String anonymous$description = "Whether people may have no address.";

    String guests$description = "Who may sign in without one.";
}
