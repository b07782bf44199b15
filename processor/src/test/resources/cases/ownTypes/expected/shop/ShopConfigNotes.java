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
    String $description = "Settings of types that are the shop's own.";

    String colour$description = "The colour of the page.";

    String palette$description = "Colours to choose from.";

    String apiVersion$description = "The version of the interface that is spoken.";

    String minimumVersion$description = "The least version that is understood.";
}
