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
    String $description = "Texts of the source that look like a credential to those who fear one, and are none.";

    String helpUrl$description = "The pages of help.";

    String indexPattern$description = "How the index is called.";

    String clearAt$description = "When it is cleared.";

    String sender$description = "The SENDER of what is sent; with HELP_URL=https://help.example it is a machine, and \"SENDER\" is its name.";

    String tiles$description = "Where tiles of maps come from.";

    String proxies$description = "The proxies, which may hold passwords.";

    String databaseUrl$description = "The database, with a password that is of development alone.";
}
