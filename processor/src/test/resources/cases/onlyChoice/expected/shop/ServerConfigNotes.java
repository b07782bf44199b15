package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ServerConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ServerConfigNotes {
    String $description = "Settings of which an environment takes one value, and one cause for which several rules refuse.";

    String environment$description = "Which environment this process runs in.";

    String https$description = "Whether links begin with https.";

    String languageOfLogs$description = "The locale of the process.";

    String redisUrl$description = "Where jobs wait.";

    String columnKey$description = "Encrypts columns.";

    String sessionKey$description = "Signs sessions.";
}
