package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.Partners} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigPartnersNotes {
    String $description = "Partners of the shop.";

    String shares$description = "Their shares.";

    String limit$description = "How many there may be.";
}
