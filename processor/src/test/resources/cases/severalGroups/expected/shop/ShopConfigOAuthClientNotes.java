package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.OAuthClient} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigOAuthClientNotes {
    String $description = "A place to sign in.";

    String clientId$description = "The name of this application there.";

    String clientSecret$description = "Its password there.";

    String issuer$description = "Where it is.";

    String scopes$description = "What is asked for.";

    String denied$description = "Who may not.";
}
