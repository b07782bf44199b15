package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.Webhook} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigWebhookNotes {
    String $description = "Whom an order is told.";

    String url$description = "Where.";

    String key$description = "The key with which it is signed.";
}
