package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.Couriers} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigCouriersNotes {
    String $description = "Couriers of the shop.";

    String url$description = "Where they are.";

    String prices$description = "What they charge for a zone.";

    String keys$description = "Their keys.";
}
