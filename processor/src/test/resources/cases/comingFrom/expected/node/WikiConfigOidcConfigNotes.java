package node;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link WikiConfig.OidcConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface WikiConfigOidcConfigNotes {
    String $description = "A client of OpenID Connect.";

    String clientId$description = "The client's name.";

    String clientSecret$description = "The client's secret.";

    String displayName$description = "What the button says.";
}
