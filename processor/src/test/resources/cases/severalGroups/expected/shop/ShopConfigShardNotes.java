package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.Shard} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigShardNotes {
    String $description = "A database.";

    String host$description = "Its host.";

    String replica$description = "Where it is only read.";

    String name$description = "Its name, where it has one.";

    String connections$description = "Its connections.";
}
