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
    String $description = "Rules over several settings, written in plain Java.";

    String workers$description = "Threads that work in the background.";

    String redisUrl$description = "The queue of the workers.";

    String workersHaveABroker$description = "Workers have a queue to take work from.";

    String workersAreFew$description = "More than three workers are rarely needed.";
}
