package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.Rabbit} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigRabbitNotes {
    String $description = "RabbitMQ.";

    String host$description = "Where it is.";

    String failed$description = "What failed.";

    String keep$description = "Whether what failed is kept.";
}
