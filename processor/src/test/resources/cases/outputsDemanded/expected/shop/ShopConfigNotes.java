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
    String $description = "A shop whose defaults decide what else it needs.";

    String topics$description = "What it listens to.";

    String stores$description = "Where people are known.";

    String database$description = "The database of people.";

    String directory$description = "The directory of people.";

    String storage$description = "Where files are.";

    String environment$description = "Where this runs.";

    String onCall$description = "Who is called when it fails.";

    String abroad$description = "Whether orders are kept in the country.";

    String auditor$description = "Who may see them.";

    String country$description = "Where they go.";

    String s3$description = "A bucket.";

    String gcs$description = "Another bucket.";

    String proxyUrl$description = "A proxy.";

    String proxySocket$description = "Or its socket.";

    String statsUser$description = "Who reads statistics.";

    String statsPassword$description = "The password of whoever does.";

    String level$description = "How much is written to the log.";

    String token$description = "A token.";

    String otherToken$description = "The token of another one, whose variable differs in case.";

    String partners$description = "The tokens of partners.";

    String webhooks$description = "Who is told of orders.";

    String routes$description = "Where requests go.";

    String queue$description = "How many wait.";
}
