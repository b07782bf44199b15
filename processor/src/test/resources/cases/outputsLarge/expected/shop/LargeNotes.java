package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Large} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface LargeNotes {
    String $description = "What a large service reads. It sells things, sends mail and keeps files.\n"
            + "\n"
            + "<p>Ask the platform team before you add a variable.";

    String environment$description = "Which environment the process runs in.";

    String port$description = "Port to listen on.";

    String debug$description = "Whether errors show where they come from.";

    String secretKey$description = "Signs sessions.";

    String publicUrl$description = "Address of the shop, as visitors type it.";

    String allowedHosts$description = "Names of the host that visitors may use.";

    String logLevels$description = "Levels of loggers by their names.";

    String storage$description = "Where visitors' files are kept.";

    String s3Bucket$description = "The bucket of visitors' files.";

    String uploadLimit$description = "The largest file that a visitor may upload.";

    String uploadDirectory$description = "Where uploads are written before they are stored.";

    String sessionTimeout$description = "How long a session lasts.";

    String httpDelay$description = "An artificial delay of each answer.";

    String theme$description = "The theme of the pages.\n"
            + "\n"
            + "@deprecated Set the theme in the database.";

    String database$description = "The database of the orders.";

    String smtp$description = "How mails are sent.";

    String stripe$description = "How payments are made.";

    String publicUrlIsAllowed$description = "Somebody must be let in.";
}
