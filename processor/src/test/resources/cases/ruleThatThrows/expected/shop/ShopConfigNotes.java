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
    String $description = "Rules that throw, and rules that only warn.";

    String parts$description = "Into how many parts an order is divided.";

    String divides$description = "A part is not empty.";

    String dividesWell$description = "A part is not too large.";
}
