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
    String $description = "Settings that no report shows.";

    String secretKey$description = "Signs cookies.";

    String paymentKey$description = "Pays.";

    String webhookKey$description = "Signs what other shops are told.";

    String mailKey$description = "Reads mail.";

    String databaseUrl$description = "PostgreSQL connection URL; its password is not shown.";
}
