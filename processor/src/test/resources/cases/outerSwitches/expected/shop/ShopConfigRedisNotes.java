package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.Redis} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigRedisNotes {
    String $description = "Redis.";

    String connectionType$description = "How it is reached.";

    String host$description = "Where it is.";

    String port$description = "Its port.";
}
