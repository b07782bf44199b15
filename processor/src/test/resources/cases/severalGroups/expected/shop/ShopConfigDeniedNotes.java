package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.Denied} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigDeniedNotes {
    String $description = "Who may not sign in.";

    String domain$description = "Their domain.";

    String words$description = "How they are called there.";
}
