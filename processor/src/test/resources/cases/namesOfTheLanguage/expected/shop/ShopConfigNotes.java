package shop;

import java.lang.String;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigNotes {
    String $description = "Settings in a package that has types with names of java.lang.";

    String environment$description = "Which environment this process runs in.";

    String name$description = "The name of the shop.";

    String workers$description = "How many workers there are.";

    String aisles$description = "The letters of the aisles.";

    String lengths$description = "The lengths of the aisles.";

    String secretKey$description = "Signs session cookies.";

    String timeout$description = "How long it waits.";

    String level$description = "What is logged.";

    String smtp$description = "Outgoing mail.";

    String areFast$description = "Few workers answer slowly.";
}
