package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Tls} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface TlsNotes {
    String $description = "Certificates and keys that a start reads.";

    String certificate$description = "Certificate of the server, with those that lead to it.";

    String key$description = "Key of the certificate.";

    String partners$description = "Certificates of partners, in every environment.";

    String client$description = "Certificate that clients are known by, and its key.";
}
