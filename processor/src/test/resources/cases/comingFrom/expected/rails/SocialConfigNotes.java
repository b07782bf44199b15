package rails;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link SocialConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface SocialConfigNotes {
    String $description = "A social network, with the variables of a Rails application.";

    String databaseHost$description = "The database's host, as config/database.yml reads it.";

    String databaseName$description = "The database's name.";

    String databasePassword$description = "The database's password.";

    String maxThreads$description = "Threads of a process.";

    String databasePool$description = "Connections to the database: as many as threads, unless it is told otherwise.";

    String secretKeyBase$description = "Signs cookies.";

    String ipRetentionPeriod$description = "How long addresses of visitors are kept; the number is of seconds.";
}
