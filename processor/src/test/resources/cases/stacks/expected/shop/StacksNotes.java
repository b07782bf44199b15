package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Stacks} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface StacksNotes {
    String $description = "What names services, and what only looks so.";

    String database$description = "The database of the orders, of which production's kind is not known.";

    String reports$description = "The database of the reports.";

    String search$description = "Its address says what it is, and its name another thing.";

    String brokers$description = "Servers of Kafka.";

    String cache$description = "Answers that are kept.";

    String retries$description = "How often it is tried.";

    String spans$description = "Where spans go.";

    String stock$description = "The stock.";

    String self$description = "The service itself.";

    String fake$description = "Only for tests.";

    String served$description = "A database that is another process.";

    String uploads$description = "Where pictures are kept.";

    String adyen$description = "Takes payments.";

    String adyenEndpoint$description = "Where payments are sent.";

    String uploadMethod$description = "How files are sent to where they are kept.";

    String files$description = "Where files are kept.";

    String clientSecret$description = "Proves who asks for tokens.";

    String sslKey$description = "The key of this application's certificate.";

    String redirect$description = "Where visitors come back to.";

    String proxies$description = "What requests go through.";

    String mail$description = "Sends mails.";
}
