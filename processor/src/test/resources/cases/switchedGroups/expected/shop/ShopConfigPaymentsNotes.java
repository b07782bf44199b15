package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.Payments} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigPaymentsNotes {
    String $description = "Payments.";

    String plan$description = "What was bought.";

    String account$description = "The account.";

    String proxy$description = "What stands between.";
}
