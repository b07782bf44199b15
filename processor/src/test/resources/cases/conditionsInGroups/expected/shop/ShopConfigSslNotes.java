package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.Ssl} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigSslNotes {
    String $description = "Encrypted connections.";

    String enabled$description = "Whether they are.";

    String credentialsType$description = "What certificates are in.";

    String pemCert$description = "The certificate.";

    String renewal$description = "Where certificates are renewed.";
}
