package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Keys} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface KeysNotes {
    String $description = "Bytes in every encoding.";

    String environment$description = "Which environment this process runs in.";

    String encryptionKey$description = "The key that encrypts columns.";

    String linkKey$description = "The key that signs links.";

    String cookieKey$description = "The key that signs cookies.";

    String fingerprint$description = "The fingerprint of the certificate that is trusted.";

    String refusedFiles$description = "The magic bytes of files that are refused.";

    String partners$description = "Keys of partners by name.";
}
