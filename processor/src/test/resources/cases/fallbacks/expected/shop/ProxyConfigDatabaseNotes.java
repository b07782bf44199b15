package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ProxyConfig.Database} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ProxyConfigDatabaseNotes {
    String $description = "A database, with the names that its own tools have.";

    String host$description = "Its host.";

    String port$description = "Its port.";

    String password$description = "Its password.";
}
