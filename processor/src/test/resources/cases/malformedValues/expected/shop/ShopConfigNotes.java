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
    String $description = "A setting of each common type; a text that is not a value is told once, and no rule judges it.";

    String bool$description = "A boolean.";

    String number$description = "An int.";

    String greatNumber$description = "A long.";

    String fraction$description = "A double.";

    String uri$description = "A URI.";

    String path$description = "A path.";

    String duration$description = "A duration.";

    String size$description = "A size.";

    String backend$description = "An enum.";

    String maybe$description = "A boolean that need not be there.";

    String maybeInt$description = "An int that need not be there.";

    String maybeBackend$description = "An enum that need not be there.";

    String delay$description = "A duration that must not be there.";

    String mailPort$description = "A port that has a default.";
}
