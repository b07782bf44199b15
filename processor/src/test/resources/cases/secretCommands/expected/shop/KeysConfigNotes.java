package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link KeysConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface KeysConfigNotes {
    String $description = "Secrets whose other rules refuse what the usual command makes.";

    String environment$description = "Which environment this process runs in.";

    String tokenKey$description = "Signs tokens by HMAC with SHA-512.";

    String sessionKey$description = "Signs sessions.";

    String databasePassword$description = "The database's password, of which its client reads no more.";

    String queuePassword$description = "The password of a client that takes letters and digits.";

    String columnKey$description = "Encrypts columns.";

    String licence$description = "What the licence's vendor gives.";
}
