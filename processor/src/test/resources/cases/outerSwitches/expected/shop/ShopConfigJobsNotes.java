package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.Jobs} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigJobsNotes {
    String $description = "What is done later.";

    String rabbit$description = "A queue of other processes.";

    String queue$description = "What keeps them.";
}
