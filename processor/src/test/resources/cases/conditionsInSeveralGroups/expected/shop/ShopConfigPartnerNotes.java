package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.Partner} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigPartnerNotes {
    String $description = "A partner's shop.";

    String url$description = "Its address.";

    String release$description = "What it runs.";

    String callback$description = "What it calls us since its second release.";

    String user$description = "Who we are there.";

    String password$description = "The password there.";

    String bucket$description = "Its bucket.";
}
