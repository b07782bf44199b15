package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Config} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ConfigNotes {
    String $description = "Secrets that a converter makes, alone and inside other types.";

    String cookieSignature$description = "Signs cookies.";

    String linkSignature$description = "Signs links.";

    String hookSignatures$description = "Signs what other shops are told.";

    String partnerSignatures$description = "Signs for each partner.";
}
