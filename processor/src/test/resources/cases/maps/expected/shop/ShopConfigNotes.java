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
    String $description = "Settings that hold pairs.";

    String weights$description = "How much a size of a parcel counts.";

    String webhooks$description = "Who is told of an event.";

    String delays$description = "How long a kind of task waits.";

    String partnerKeys$description = "Keys of partners.";
}
