package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Encrypted} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface EncryptedNotes {
    String $description = "What listens with a certificate, where it has one.";

    String tlsCertificate$description = "The certificate.";

    String tlsKey$description = "Its key.";
}
