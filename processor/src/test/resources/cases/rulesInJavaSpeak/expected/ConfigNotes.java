import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Config} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ConfigNotes {
    String $description = "The configuration of the case.";

    String database$description = "The database.";

    String archive$description = "The archive.";

    String archiveIsSeparate$description = "Both databases must be different. The archive job deletes what it copied.";

    String isNamed$description = "Whether the archive is named.";

    String isReasoned$description = "The reason comes before the words.";
}
