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
    String $description = "Everything Shop reads from its environment, some of it null.";

    String environment$description = "Which environment this process runs in.";

    String nickname$description = "A name for the shop.";

    String nickname$nullable = "may be null";

    String retries$description = "How often something is tried again.";

    String retries$nullable = "may be null";

    String priceAge$description = "How long the price of a thing is good.";

    String priceAge$nullable = "may be null";

    String sale$description = "Whether there is a sale.";

    String sale$nullable = "may be null";

    String storage$description = "Where files go.";

    String storage$nullable = "may be null";

    String bucket$description = "Where the bucket is.";

    String bucket$nullable = "may be null";

    String region$description = "The bucket's region.";

    String region$nullable = "may be null";

    String autoLogin$description = "A developer's back door.";

    String autoLogin$nullable = "may be null";

    String shopId$description = "The shop's number.";

    String shopId$nullable = "may be null";

    String await$description = "How long to wait.";

    String await$nullable = "may be null";

    String linkKey$description = "Signs links.";

    String linkKey$nullable = "may be null";

    String paymentKey$description = "Calls the service for payments.";

    String paymentKey$nullable = "may be null";

    String hosts$description = "Host names.";

    String hosts$nullable = "may be null";

    String limits$description = "How many requests each plan may make.";

    String limits$nullable = "may be null";

    String mail$description = "How mail is sent, if it is.";

    String mail$nullable = "may be null";

    String retriesHaveAName$description = "Retries need a name.";
}
