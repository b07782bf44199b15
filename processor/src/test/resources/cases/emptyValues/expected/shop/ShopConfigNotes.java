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
    String $description = "What counts as not set.";

    String hosts$description = "Host names.";

    String ports$description = "Ports.";

    String weights$description = "Weights of parcels.";

    String languages$description = "Languages.";

    String title$description = "The name of the shop.";

    String signingKey$description = "Signs cookies.";

    String divider$description = "What stands between two entries of the page.";

    String notice$description = "What the operator says.";

    String workers$description = "How many work.";

    String storage$description = "Where uploads are kept.";

    String bucket$description = "The bucket for uploads.";

    String queue$description = "Where orders are sent.";
}
