package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Large.Database} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface LargeDatabaseNotes {
    String $description = "A database.";

    String url$description = "Its address.";

    String username$description = "Its account.";

    String password$description = "The account's password.";

    String poolSize$description = "How many connections are kept.";
}
