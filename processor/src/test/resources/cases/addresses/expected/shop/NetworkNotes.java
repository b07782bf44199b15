package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Network} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface NetworkNotes {
    String $description = "IP addresses and networks, and what listens on all of them.";

    String environment$description = "Which environment this process runs in.";

    String bind$description = "The interface that the server listens on.";

    String metricsBind$description = "Where metrics are read.";

    String queueBind$description = "Where the queue is open.";

    String adminBind$description = "Where the administration is open.";

    String databaseAddress$description = "The address of the database.";

    String trustedProxies$description = "The networks whose proxies are believed.";

    String office$description = "The network of the office.";

    String nameServers$description = "The name servers.";

    String sites$description = "The network of each site.";
}
