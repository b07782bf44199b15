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
    String $description = "A shop that can be reached in one of two ways.";

    String socket$description = "Where a proxy on this machine finds the shop.";

    String port$description = "Where a proxy on another machine finds it.";

    String cacheUrl$description = "The cache that several processes share.";

    String cacheDirectory$description = "The cache of this process.";

    String logFile$description = "The file of the log.";

    String logUrl$description = "The service that takes the log.";

    String logTopics$description = "The topics that the log is sent to.";

    String mailKey$description = "The key of the service that sends mail.";

    String smtp$description = "A mail server of our own.";

    String db$description = "The database.";
}
