package django;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ArchiveConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ArchiveConfigNotes {
    String $description = "An archive of documents, with the variables of a Django application.";

    String debug$description = "Stack traces in the browser.";

    String secretKey$description = "Signs sessions.";

    String allowedHosts$description = "Host names it answers to, separated by commas.";

    String csrfTrustedOrigins$description = "Origins that may send forms.";

    String dataDirectory$description = "Where documents are kept.";

    String timeZone$description = "The time zone of dates.";

    String databaseHost$description = "The database; without it a file in the data directory is used.";
}
