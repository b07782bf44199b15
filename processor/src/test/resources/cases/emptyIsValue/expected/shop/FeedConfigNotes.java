package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link FeedConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface FeedConfigNotes {
    String $description = "Settings that an empty value switches off.";

    String footer$description = "What stands at the foot of each page.";

    String direct$description = "Hosts that are reached without the proxy.";

    String feeds$description = "Which feeds are offered.";

    String levels$description = "Levels of loggers.";

    String title$description = "What a page is called; empty is a value that is refused.";

    String mailFooter$description = "What stands at the foot of each mail.";

    String mail$description = "Mail.";
}
