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
    String $description = "Settings and groups that are needed when a list has an element, when another setting is set, or for one of several reasons.";

    String logOutput$description = "Where log lines go.";

    String logFile$description = "The file of log lines.";

    String reportIntervals$description = "Intervals at which reports are made.";

    String reportRecipient$description = "Who gets the reports.";

    String digest$description = "Whether a digest is made.";

    String proxyUrl$description = "The proxy for requests that leave the network.";

    String proxyPassword$description = "The password of the proxy.";

    String paymentKey$description = "The key of the payment provider.";

    String mail$description = "How mail leaves.";

    String smtp$description = "The mail server.";

    String relay$description = "The relay behind the mail server.";

    String limits$description = "The limits of payments.";
}
