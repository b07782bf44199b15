package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link WorkerConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface WorkerConfigNotes {
    String $description = "What each worker needs.";

    String workers$description = "Threads that work in the background.";
}
