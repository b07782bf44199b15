package shop;

import jakarta.validation.constraints.Max;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigNotes {
    String $description = "Maps whose entries are written otherwise.";

    String environment$description = "Which environment this process runs in.";

    String topics$description = "Partitions of topics.";

    String headers$description = "Headers of mails; a value may have colons.";

    String partners$description = "Addresses of partners.";

    String names$description = "What partners are called.";

    Max topics$element0() default @Max(
            value = 64L);
}
