package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.Token} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigTokenNotes {
    String $description = "What tokens are signed with.";

    String algorithm$description = "How.";

    String lifetime$description = "How long a token is valid.";

    String audience$description = "Whose they are.";

    String isShort$description = "A token does not last.";
}
