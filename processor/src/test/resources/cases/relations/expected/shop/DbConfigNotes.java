package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link DbConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface DbConfigNotes {
    String $description = "Where orders are kept.";

    String url$description = "A server.";

    String file$description = "A file.";

    String user$description = "The user.";

    String password$description = "The password of the user.";
}
