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
    String $description = "A shop of whose parts each depends on its own settings.";

    String environment$description = "Where the shop runs.";

    String storage$description = "Where orders are kept.";

    String oauth$description = "Where people sign in.";

    String partners$description = "The partners, where there are some.";
}
