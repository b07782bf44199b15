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
    String $description = "Settings that hold several values, and rules that judge each of them.";

    String ports$description = "Ports to listen on.";

    String retries$description = "Minutes after which a delivery is tried again.";

    String allowedHosts$description = "Host names this server answers to.";
}
