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
    String $description = "A service whose platforms call the environments by other names.";

    String environment$description = "Which environment this process runs in.";

    String database$description = "The database.";

    String errors$description = "Where errors are collected.";
}
