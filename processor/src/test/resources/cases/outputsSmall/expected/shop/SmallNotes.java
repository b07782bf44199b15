package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Small} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface SmallNotes {
    String $description = "What a small service reads.";

    String port$description = "Port to listen on.";

    String databaseUrl$description = "The database of the orders.";

    String sentryDsn$description = "Where errors are reported.";
}
