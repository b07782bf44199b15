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
    String $description = "A shop whose parts have variables of more than one name, one letter apart.";

    String mail$description = "Mail, when something of it is set.";

    String search$description = "Searching, when it is switched on.";
}
