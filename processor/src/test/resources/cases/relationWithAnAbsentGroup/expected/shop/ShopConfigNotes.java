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
    String $description = "A relation of which one setting stands in a group that another variable switches off.";

    String environment$description = "Which environment.";

    String mode$description = "How many machines there are; in development one alone.";

    String reader$description = "Who reads.";

    String cluster$description = "What needs several machines.";
}
