package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigNotes {
    String $description = "A shop whose developers need set nothing.";

    String databaseUrl$description = "The database as one text.";

    String databaseHost$description = "The host of the database.";

    String mailPort$description = "Where mail is taken.";

    String chatPort$description = "Where people talk.";
}
