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
    String $description = "A configuration that is more than that to the program.";

    String get$description = "The name of the shop.";

    String server$description = "A group.";

    String kind$description = "What it is.";

    String entry$description = "A type that has the name of one that it inherits.";

    String one$description = "One of two.";

    String other$description = "The other one.";
}
