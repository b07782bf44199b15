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
    String $description = "Settings that are one of a few words.";

    String storageBackend$description = "Where uploads go.";

    String channels$description = "How customers are told.";

    String logLevel$description = "How much is logged.";

    String balancer$description = "How requests are shared out.";

    String routes$description = "How many of each kind are tried, and which way first.";

    String keepLevel$description = "The least that is kept.";

    String vectorExtension$description = "The extension that compares vectors.";
}
