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

    String debug$description = "What it is for.";

    String host$description = "What it is for.";

    String socket$description = "What it is for.";

    String isClosed$description = "Whether nothing is open to everyone.";
}
