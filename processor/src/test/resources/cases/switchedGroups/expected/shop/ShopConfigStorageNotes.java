package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.Storage} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigStorageNotes {
    String $description = "A bucket.";

    String enabled$description = "Whether files are kept there.";

    String bucket$description = "Its name.";

    String copies$description = "Copies of a file.";

    String mirrors$description = "Where copies are, too.";
}
