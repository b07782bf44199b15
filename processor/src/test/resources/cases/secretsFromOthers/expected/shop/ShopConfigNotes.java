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
    String $description = "What one setting has by default, another one has in development too, and nowhere else.";

    String environment$description = "Which environment this process runs in.";

    String sessionKey$description = "Signs session cookies.";

    String linkKey$description = "Signs links in mails.";

    String pageKey$description = "Signs what links lead to, with a key of its own in development.";

    String exportKey$description = "Protects exports, without a rule of its own.";

    String ordersUrl$description = "Where orders are kept.";

    String returnsUrl$description = "Where returned orders are kept.";
}
