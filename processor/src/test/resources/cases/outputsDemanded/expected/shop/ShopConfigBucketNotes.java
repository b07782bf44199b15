package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.Bucket} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigBucketNotes {
    String $description = "A bucket.";

    String bucket$description = "Its name.";

    String project$description = "Where it is.";

    String key$description = "Its key.";
}
