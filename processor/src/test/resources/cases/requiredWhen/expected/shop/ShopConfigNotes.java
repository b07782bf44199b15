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
    String $description = "Settings that are needed only when another has a certain value.";

    String storageBackend$description = "Where uploads go.";

    String s3Bucket$description = "The bucket of uploads.";

    String tls$description = "Whether connections are encrypted.";

    String certificate$description = "The certificate of this server.";

    String zones$description = "The zones of this shop, two of them at least.";

    String islandContact$description = "Who is called on the islands.";
}
