package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.Proxy} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigProxyNotes {
    String $description = "What stands between us and another place.";

    String mode$description = "Whether there is one.";

    String url$description = "Where it is.";
}
