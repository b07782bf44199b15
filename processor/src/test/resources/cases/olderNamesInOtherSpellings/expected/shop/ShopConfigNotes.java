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
    String $description = "Settings with older names, of types whose values have several spellings.";

    String debug$description = "Verbose errors.";

    String threads$description = "Threads that answer.";

    String timeout$description = "How long a request may take.";

    String price$description = "The price of one.";

    String store$description = "Where orders are kept.";

    String hosts$description = "The shop's hosts.";

    String origins$description = "Pages that may embed the shop.";

    String limits$description = "The most that a customer may upload.";

    String signingKeys$description = "Signs cookies.";

    String basketKey$description = "Encrypts baskets.";

    String client$description = "The oldest client that is answered.";

    String colour$description = "The shop's colour, of a type that cannot say whether two are the same.";

    String palette$description = "More colours.";
}
