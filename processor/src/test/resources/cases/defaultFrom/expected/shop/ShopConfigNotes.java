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
    String $description = "Settings whose default is the value of another one.";

    String environment$description = "Which environment this process runs in.";

    String cacheHost$description = "The cache, which is declared before the setting that it takes its value from.";

    String redisHost$description = "The one store that everything uses unless it is told otherwise.";

    String jobsHost$description = "Jobs, one step further.";

    String redisPort$description = "Its port.";

    String jobsPort$description = "The port of jobs; a box has the values of its primitive.";

    String redisPassword$description = "A password.";

    String jobsPassword$description = "A password that is the other one mostly.";

    String hosts$description = "Hosts.";

    String adminHosts$description = "Hosts of the administration.";

    String timeout$description = "How long to wait.";

    String smtp$description = "Outgoing mail.";
}
