package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.Limits} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigLimitsNotes {
    String $description = "Limits.";

    String amount$description = "The largest amount.";

    String daily$description = "The number of payments a day.";
}
