package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.Queue} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigQueueNotes {
    String $description = "A queue.";

    String kind$description = "What keeps it.";

    String patience$description = "How long an order waits.";

    String failed$description = "Orders that failed.";
}
