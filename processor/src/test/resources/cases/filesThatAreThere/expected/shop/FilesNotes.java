package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Files} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface FilesNotes {
    String $description = "Files that a start looks for.";

    String keystore$description = "Key store of the server.";

    String templates$description = "Where templates are, in every environment.";

    String trusted$description = "Certificates that are trusted beside those of Java.";

    String translations$description = "Translations by language.";

    String credentials$description = "Credentials of the cloud, needed while developing, too.";
}
