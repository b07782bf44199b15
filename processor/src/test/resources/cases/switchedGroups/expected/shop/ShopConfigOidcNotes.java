package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.Oidc} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigOidcNotes {
    String $description = "What signing in elsewhere takes.";

    String clientId$description = "The name of this application there.";

    String clientSecret$description = "Its password there.";

    String issuer$description = "Where people sign in.";

    String displayName$description = "What the button says.";
}
