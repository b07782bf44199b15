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
    String $description = "Settings that had other names, and one that will be gone.";

    String port$description = "Port to listen on.";

    String timeout$description = "How long a request may take.";

    String signingKey$description = "Signs cookies.";

    String legacyUrl$description = "Where the old shop is.";
}
