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

    String type$description = "How people sign in there.";

    String issuer$description = "Where it is.";

    String secret$description = "The secret of this application there.";

    String secretFile$description = "Where that secret is.";

    String scopes$description = "What is asked for.";

    String profile$description = "How names of people are asked for.";

    String token$description = "What tokens are signed with.";

    String proxy$description = "What stands between us and the place.";

    String asksForAnIdentity$description = "A client of OpenID Connect asks for an identity.";
}
