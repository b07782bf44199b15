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
    String $description = "The partners.";

    String key$description = "The key of all.";

    String shops$description = "Their shops, in order.";
}
