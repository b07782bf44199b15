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
    String $description = "Values that are the same although their equals says otherwise.";

    String environment$description = "Which environment.";

    String sign$description = "Bytes.";

    String names$description = "A pattern.";

    String home$description = "An address.";

    String rate$description = "A rate.";

    String opening$description = "The opening.";

    String share$description = "A share.";

    String farbe$description = "A colour.";

    String tag$description = "A tag.";

    String tags$description = "Tags.";

    String tagsByName$description = "Tags by name.";

    String mode$description = "A mode.";

    String modeSeal$description = "Needed by a mode.";

    String license$description = "A licence.";

    String licensee$description = "Needed with one licence.";

    String pair$description = "Two of them, once each.";

    String words$description = "Few, each of them long.";

    String pages$description = "Pages that must not be the same.";
}
