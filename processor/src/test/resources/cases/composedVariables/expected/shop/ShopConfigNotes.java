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
    String $description = "A configuration made of shapes of its own.";

    String port$description = "Where the service listens.";

    String metrics$description = "Where its metrics are.";

    String adminPassword$description = "The password of the administrator.";

    String storage$description = "Where uploads are kept.";
}
