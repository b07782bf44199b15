package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ProxyConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ProxyConfigNotes {
    String $description = "Settings that other tools have names for.";

    String environment$description = "Which environment this process runs in.";

    String proxy$description = "Where requests go through.";

    String direct$description = "Hosts that are reached without it.";

    String database$description = "The database.";
}
