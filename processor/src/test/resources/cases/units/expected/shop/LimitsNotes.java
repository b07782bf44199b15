package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Limits} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface LimitsNotes {
    String $description = "Numbers whose unit the setting says.";

    String environment$description = "Which environment this process runs in.";

    String ipRetentionPeriod$description = "How long addresses of visitors are kept.";

    String queryTimeout$description = "How long a query may take.";

    String retries$description = "The waits between attempts.";

    String uploadLimit$description = "How large an upload may be.";

    String workerMemory$description = "How much memory a worker may take.";

    String quotas$description = "How much each path may take.";

    String sessionTimeout$description = "How long a session lives; 0 is for ever.";
}
