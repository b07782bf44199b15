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
    String $description = "Settings whose values have a structure of their own.";

    String environment$description = "Which environment this process runs in.";

    String signIn$description = "Who may sign in, as JSON.";

    String storage$description = "Where uploads are kept.";

    String reportAt$description = "When the nightly report is made.";

    String partnerLimits$description = "Limits of partners by their names.";

    String pricesAt$description = "Times at which prices are read.";
}
