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
    String $description = "A shop whose groups hold settings that depend on others, and are required themselves.";

    String storage$description = "Where files are kept.";

    String isLocalOff$description = "Whether nobody signs in here.";

    String ssl$description = "Encrypted connections.";

    String s3$description = "A bucket.";

    String oauth$description = "Signing in elsewhere.";
}
