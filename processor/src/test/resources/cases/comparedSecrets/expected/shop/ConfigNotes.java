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
    String $description = "Secrets that a rule compares with values of the source, which no report and no document repeats.";

    String cookieSignature$description = "Signs cookies.";

    String linkSignatures$description = "Signs links.";

    String fileSignature$description = "Signs files; one value of the source is refused for one reason.";

    String cardCheck$description = "The number on the back of the card.";
}
