package shop;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigNotes {
    String $description = "A shop with as many values as its environment names.";

    String level$description = "How much every other part of the shop writes to its log.";

    String levels$description = "How much a part of the shop writes to its log.";

    String sizes$description = "How many may wait.";

    String patience$description = "How long they wait.";

    String keys$description = "The keys with which tokens are signed, the newest first.";

    String salts$description = "Salts of older releases.";

    String shops$description = "Where other shops are.";

    String buyers$description = "Who may order in a country.";

    String currencies$description = "What a currency is called.";

    String hosts$description = "What hosts are called.";

    String partners$description = "Partners.";

    String couriers$description = "Couriers.";

    String queuesArePatient$description = "Every queue with a size has a patience.";

    Max sizes$element0() default @Max(
            value = 1000L);

    NotBlank hosts$element0() default @NotBlank;
}
