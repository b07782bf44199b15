package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig.SmtpConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigSmtpConfigNotes {
    String $description = "A server for mail.";

    String host$description = "Its host.";

    String incomingHost$description = "The host that incoming mail is read from.";

    String hosts$description = "Hosts of addresses, by the name that those of the whole shop have.";

    String timeout$description = "How long to wait for it.";

    String timeoutOfAll$description = "The default of the one above.";
}
