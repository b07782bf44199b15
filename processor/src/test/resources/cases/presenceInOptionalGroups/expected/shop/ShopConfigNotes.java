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
    String $description = "A shop that sends mail where it is told how.";

    String smtp$description = "How mail is sent.";

    String from$description = "Who sends mail.";

    String relay$description = "How mail is sent when the first way fails.";

    String reports$description = "Who is told of it.";

    String log$description = "Where it is written down; with false, RELAY_ENABLED is set and its group is absent.";

    String outbox$description = "Where mail waits that is not relayed.";

    String bounces$description = "Mail that comes back.";
}
