package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Large.Stripe} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface LargeStripeNotes {
    String $description = "The payment provider.";

    String secretKey$description = "The key of the server.";

    String reviewShare$description = "Share of the payments that are checked by hand, from 0 to 1.";
}
