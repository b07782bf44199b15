import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Listening} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ListeningNotes {
    String $description = "A parent with a setting and a rule.";

    String port$description = "The port.";

    String isSafe$description = "It is never safe.";
}
