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
    String $description = "A shop whose settings say which of its parts are there.";

    String environment$description = "Where this runs.";

    String aws$description = "Files in a bucket.";

    String gcs$description = "Files in a bucket elsewhere.";

    String gcs$nullable = "may be null";

    String fileStorage$description = "Where files are kept.";

    String cacheType$description = "What remembers answers.";

    String redis$description = "A cache of several processes.";

    String plan$description = "What was bought.";

    String gold$description = "What those get who bought gold.";

    String level$description = "How much is written to the log.";

    String trace$description = "What goes to another log.";

    String pager$description = "Messages to people on call.";

    String jobs$description = "What is done later.";
}
