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
    String $description = "A shop whose parts are switched on one by one.";

    String oidc$description = "People who sign in elsewhere.";

    String storage$description = "Files in a bucket.";

    String storage$nullable = "may be null";

    String queue$description = "A queue of orders.";

    String payments$description = "Payments by card.";
}
